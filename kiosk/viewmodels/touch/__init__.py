"""State behind the touch screen."""
