"""The subcommands of ``kiosk``, one file for each group."""
