"""The voice that calls tickets, as the rest of the program sees it.

``kiosk.devices.qt_speaker`` has the one that speaks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kiosk.domain.announcements import Spoken


class SpeechState(StrEnum):
    """What staff need to know of the voice."""

    UNKNOWN = "unknown"  # not asked yet
    READY = "ready"
    NO_ENGINE = "no_engine"
    NO_VOICE = "no_voice"  # for some of the languages


@dataclass(frozen=True, slots=True)
class SpeechStatus:
    """State of the voice. ``missing`` are the wanted languages without a voice.

    ``chime`` tells whether the chime could be played the last time; None before the first.
    """

    state: SpeechState = SpeechState.UNKNOWN
    missing: tuple[str, ...] = ()
    chime: bool | None = None


class Speaker(Protocol):
    """Something that calls out. Nothing here waits."""

    @property
    def status(self) -> SpeechStatus:
        """How the voice is."""
        ...

    def prepare(self) -> None:
        """Open the engine in the background, so that the first call is not late."""
        ...

    def call(self, spoken: Sequence[Spoken], ticket: str = "") -> None:
        """Sound the chime and say the sentences, after the calls that came before.

        A call of the same ``ticket`` that is still waiting for its turn is replaced: it is said once,
        with its latest counter.
        """
        ...

    def say(self, sentence: str, language: str) -> None:
        """Sound the chime and say one sentence."""
        ...

    def withdraw(self, ticket: str) -> None:
        """Do not say a call that still waits for its turn: the visitor has come."""
        ...

    def available(self, language: str) -> bool:
        """Tell whether there is a voice for this language; False as long as that is unknown."""
        ...

    def close(self) -> None:
        """Be silent, for good."""
        ...


class NullSpeaker:
    """Where no voice is wanted."""

    status = SpeechStatus(SpeechState.NO_ENGINE, chime=False)

    def prepare(self) -> None:
        """Do nothing."""

    def call(self, spoken: Sequence[Spoken], ticket: str = "") -> None:
        """Say nothing."""

    def say(self, sentence: str, language: str) -> None:
        """Say nothing."""

    def withdraw(self, ticket: str) -> None:
        """Do nothing."""

    def available(self, language: str) -> bool:  # noqa: ARG002 - the protocol's
        """Tell that there is no voice."""
        return False

    def close(self) -> None:
        """Do nothing."""
