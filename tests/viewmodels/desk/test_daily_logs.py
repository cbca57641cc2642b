from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.app import i18n
from kiosk.domain.site_reports import Mail
from kiosk.operations import dailylog_run
from kiosk.operations.dailylog import RETRY
from kiosk.viewmodels.desk.daily_logs import DailyLogs
from kiosk.viewmodels.desk.live import LiveQueue
from kiosk.viewmodels.desk.words import DeskWords
from tests.operations.daylogs import EARLY, english, with_rules
from tests.viewmodels.desk.conftest import Clock


def test_the_desk_learns_when_the_log_was_written_and_when_it_cannot_be(
    live: LiveQueue, words: DeskWords, clock: Clock, tmp_path: Path
) -> None:
    folder = tmp_path / "logs"
    lobby = with_rules(live.station, formats=("csv",), folder=str(folder))
    told = DailyLogs(live, words)
    heard: list[tuple[str, str]] = []
    told.changed.connect(lambda: heard.append((told.last(), told.trouble())))
    assert (told.last(), told.trouble()) == ("", "")
    folder.write_text("in the way", encoding="utf-8")
    clock.now = EARLY
    dailylog_run.run_due(lobby, EARLY, english(lobby))
    live.poll()
    assert heard == [("", "The daily log cannot be written")]
    folder.unlink()
    dailylog_run.run_due(lobby, EARLY + RETRY, english(lobby))
    clock.now = EARLY + RETRY
    live.poll()
    assert heard[1:] == [("Daily log: 16:53", "")]
    clock.now = EARLY + timedelta(days=1)
    assert told.last() == "Daily log: Tue 10 Mar 2026"


def test_mail_that_does_not_go_out_is_told(
    live: LiveQueue, clock: Clock, qapp: QApplication, tmp_path: Path
) -> None:
    away = Mail(to=("a@example.org",), sender="b@example.org", server="127.0.0.1", port=1, security="none")
    lobby = with_rules(live.station, formats=("csv",), folder=str(tmp_path), mail=away)
    clock.now = EARLY
    dailylog_run.run_due(lobby, EARLY, english(lobby))
    told = DailyLogs(live, DeskWords(lobby.site))
    assert told.trouble() == "The daily log cannot be sent by mail"
    i18n.install(qapp, "de")
    assert told.trouble() == "Das Tagesprotokoll kann nicht per E-Mail gesendet werden"
    i18n.install(qapp, "en")
