"""What a site says about its daily log, equipment and patrols.

They are part of ``kiosk.domain.site.Site``; ``Names`` maps a language code to words in that language.
"""

from dataclasses import dataclass, field
from datetime import time

Names = dict[str, str]

FORMATS = ("pdf", "xlsx", "csv", "jsonl")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """Where the daily log is sent, and by which server.

    ``security`` is ``starttls``, ``tls`` or ``none``. The password, where ``user`` is given, stands alone in
    the file ``password_file``: the site file may be read by many.
    """

    to: tuple[str, ...]
    sender: str
    server: str
    port: int = 587
    security: str = "starttls"
    user: str | None = None
    password_file: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DailyLogRules:
    """When and where the daily log is written.

    ``at`` is the site's local time of the early edition, before 17:00; the closing one is made when the
    service day is over. ``folder`` None: ``daily-logs`` beside the database. ``language`` None: the
    site's first.
    """

    at: time = time(16, 50)
    folder: str | None = None
    formats: tuple[str, ...] = ("pdf", "xlsx")
    language: str | None = None
    mail: Mail | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Equipment:
    """A piece that is handed out and comes back: a key, an umbrella, a wheelchair."""

    code: str
    names: Names
    icon: str = "package"


@dataclass(frozen=True, slots=True, kw_only=True)
class PatrolPoint:
    """A place that a patrol looks at."""

    code: str
    names: Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Patrol:
    """A round that is walked at fixed local times of every day on which the site opens."""

    code: str
    names: Names
    times: tuple[time, ...]
    points: tuple[PatrolPoint, ...] = field(default_factory=tuple)
