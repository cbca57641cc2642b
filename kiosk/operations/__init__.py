"""What people do here: each operation is one transaction and returns what it changed."""
