"""The check-in stream: a line in, the visit durable, a line out."""

import json
import sys
from typing import BinaryIO

from kiosk.app import lines
from kiosk.app.bootstrap import Session
from kiosk.app.messages import refusal
from kiosk.clock import utc_now
from kiosk.domain.errors import LobbyError
from kiosk.operations.checkin import check_in
from kiosk.operations.station import Station


def check_in_lines(run: Session) -> int:
    """Answer standard input on standard output until it ends; returns 0. Raises LobbyError at the start."""
    with run.station() as station:
        answer_lines(station, sys.stdin.buffer, sys.stdout.buffer)
    return 0


def answer_lines(station: Station, source: BinaryIO, target: BinaryIO) -> None:
    """Answer each line of ``source`` with one line on ``target``, flushed, after the visit is durable.

    A line that cannot be stored is answered with its error, and the stream goes on.
    """
    for line in lines.lines(source):
        try:
            form = lines.parse(line)
            answer = lines.answer(check_in(station, form, utc_now()))
        except LobbyError as error:
            answer = refusal(error)
        target.write(json.dumps(answer).encode("ascii") + b"\n")
        target.flush()
