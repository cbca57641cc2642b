"""State behind the reception desk."""
