"""Numbered schema changes, loaded by path and run forward only."""
