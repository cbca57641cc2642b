"""The main job, end to end: a visitor touches the screen, and the desk sees the ticket at once."""

from pathlib import Path

import pytest

from tests.command import Kiosk
from tests.e2e.programs import desk, program, read_line

# A second is promised, a tenth of it is usual; the rest is for a machine that does much else meanwhile.
WITHIN_SECONDS = 3


@pytest.mark.slow
@pytest.mark.parametrize("purpose", ["home_service", "complaint"])  # offered at any hour
def test_a_ticket_taken_at_the_touch_screen_is_at_the_desk_at_once(
    database: Path, tmp_path: Path, purpose: str
) -> None:
    kiosk = Kiosk(tmp_path)
    assert database == kiosk.database
    with desk(kiosk, tmp_path / "desk") as window, program(kiosk, "touch_program", purpose) as touch:
        taken = read_line(touch, 90)
        assert "stuck" not in taken
        shown = read_line(window, 60)
        assert taken["ticket"] == shown["ticket"]
        assert shown["at"] - taken["at"] < WITHIN_SECONDS
        assert touch.wait(30) == 0
    assert window.returncode == 0, "SIGTERM did not end the desk in good order"
    listed = kiosk.run("queue", "list", "--json").json
    assert [(one["ticket"], one["purpose"], one["status"]) for one in listed] == [
        (taken["ticket"], purpose, "waiting")
    ]
