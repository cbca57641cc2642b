"""Exporting visits from the desk: a process of its own writes the file, so that the screen stays quick."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.devices.helper import Helper
from kiosk.domain.access import Permission
from kiosk.domain.errors import LobbyError
from kiosk.domain.log_rows import FileKind, LogFilter
from kiosk.domain.plain import to_plain
from kiosk.operations import permissions
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.words import translate

_PATIENCE_MS = 5_000
_IN_WORDS = (FileKind.XLSX, FileKind.PDF)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be exported, and into which file. ``bom``: a CSV file for programs that guess wrong."""

    first: date
    last: date
    only: LogFilter
    kind: FileKind
    path: Path
    bom: bool = False


class ExportJob(QObject):
    """One export at a time, from its start to its end."""

    progressed = Signal(int, int)
    """How many visits were read, and of how many."""
    ended = Signal(str)
    """It is over: why it did not work, or "" where the file is there."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._helper: Helper | None = None
        self._said: Mapping[str, Any] = {}
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        self.path = Path()
        self.rows = 0

    @property
    def running(self) -> bool:
        """Whether a file is being written."""
        return self._helper is not None

    def why_not(self) -> str:
        """Return why nothing can be exported here, or ""."""
        desk = self._desk
        if desk.station.training or desk.again is None:
            return translate("Desk", "There is nothing to export in the training.")
        try:
            if permissions.allows(desk.station, desk.actor, Permission.EXPORT):
                return ""
        except LobbyError as error:
            return desk.words.error(error)
        return translate("Desk", "Only managers and administrators may export visits.")

    def start(self, wish: Wish) -> None:
        """Begin to write the file. Who asks is checked, and noted in the audit trail, by the operation."""
        desk = self._desk
        if self._helper is not None or desk.again is None:
            return
        self.path, self.rows, self._said = wish.path, 0, {}
        command = [*desk.again(), *_options(wish, desk.words.language)]
        request = {"station": desk.station.name, "staff": desk.staff, "only": to_plain(wish.only)}
        self._helper = Helper(self)
        self._helper.answered.connect(self._hear)
        self._helper.ended.connect(self._over)
        self._helper.start(command, request)

    def cancel(self) -> None:
        """Give it up; no file is left. ``ended`` tells when that is so."""
        if self._helper is not None:
            self._helper.send({"cancel": True})
            self._patience.start()

    def stop(self) -> None:
        """End it now: the desk closes."""
        if self._helper is not None:
            self._helper.close()
            self._helper = None
        self._patience.stop()

    def _hear(self, said: Mapping[str, Any]) -> None:
        if "done" in said:
            self.progressed.emit(said["done"], said["of"])
        else:
            self._said = said

    def _give_up(self) -> None:
        if self._helper is not None:
            self._helper.drop()
            self._end(_sentence(self._desk, "cancelled", {}))

    def _over(self, status: int) -> None:
        code = self._said.get("error") or ("unexpected" if status != 0 else "")
        self.rows = self._said.get("rows", 0)
        self._end(_sentence(self._desk, code, self._said) if code else "")

    def _end(self, sentence: str) -> None:
        if self._helper is not None:
            self._helper.deleteLater()
        self._helper = None
        self._patience.stop()
        self.ended.emit(sentence)


def _options(wish: Wish, language: str) -> Sequence[str]:
    """Return the command that writes the file."""
    options = ["export", "--desk", "--from", wish.first.isoformat(), "--to", wish.last.isoformat()]
    options += ["--format", wish.kind.value, "--output", str(wish.path)]
    if wish.bom:
        options.append("--bom")
    if wish.kind in _IN_WORDS:
        options += ["--language", language]
    return options


def _sentence(desk: Desk, code: str, values: Mapping[str, Any]) -> str:
    known = {
        "cancelled": translate("Desk", "Cancelled. No file was written."),
        "export_disk_full": translate("Desk", "The disk is full. No file was written."),
        "folder_missing": translate("Desk", "The folder is no longer there. No file was written."),
        "not_writable": translate("Desk", "The file cannot be written there. Please choose another place."),
        "is_a_folder": translate("Desk", "There is a folder of this name. Please choose another one."),
    }
    return known.get(code) or desk.words.error(LobbyError(code, **values))
