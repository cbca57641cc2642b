"""Nobody there any more? Counts the seconds since the last touch."""

from enum import StrEnum

from kiosk.domain.site import Touch


class Alarm(StrEnum):
    """What a second of silence led to."""

    NONE = "none"
    ASK = "ask"
    GONE = "gone"


class IdleWatch:
    """Plain counting, told once a second. Ask after the idle time, gone after the countdown."""

    def __init__(self, times: Touch) -> None:
        self._times = times
        self.quiet = 0
        self.left = times.countdown_seconds
        self.asking = False

    def touched(self) -> None:
        """Somebody is there. While the question stands only an answer counts."""
        if not self.asking:
            self.quiet = 0

    def carry_on(self) -> None:
        """The visitor answered that they are still there."""
        self.asking = False
        self.quiet = 0

    def second(self) -> Alarm:
        """One more second without a touch."""
        if self.asking:
            self.left -= 1
            return Alarm.GONE if self.left <= 0 else Alarm.NONE
        self.quiet += 1
        if self.quiet < self._times.idle_seconds:
            return Alarm.NONE
        self.ask(self._times.countdown_seconds)
        return Alarm.ASK

    def ask(self, seconds: int) -> None:
        """Begin to ask, with so many seconds left."""
        self.asking = True
        self.left = seconds
