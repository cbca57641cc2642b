"""The touch screen window."""
