"""Lobby Kiosk: lobby check-in, tickets and the reception queue."""

__version__ = "0.1.0"
