"""The reception desk window."""
