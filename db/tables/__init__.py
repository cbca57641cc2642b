"""The tables by subject; use them through ``db.models``."""
