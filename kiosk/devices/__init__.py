"""Printer, scanner, codes and sound, each behind a small protocol."""
