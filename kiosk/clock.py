"""The one place that reads the wall clock.

Everything else takes ``now`` as an argument, so that rules can be tested at any instant.
"""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """Return the present instant, aware, in UTC."""
    return datetime.now(UTC)
