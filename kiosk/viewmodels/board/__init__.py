"""State behind the now-serving board."""
