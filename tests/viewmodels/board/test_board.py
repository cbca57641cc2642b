from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from unittest.mock import patch

import pytest

from db.errors import StorageError
from kiosk.domain.site import Notice
from kiosk.operations import board, moves
from kiosk.operations.queue import Actor
from kiosk.operations.site import store_site
from kiosk.operations.station import Station
from kiosk.viewmodels.board.notices import NOTICE_SECONDS
from tests.viewmodels.board.conftest import Hall

DESK = Actor(2)


def test_a_call_is_shown_and_heard_at_once(hall: Hall) -> None:
    assert hall.card() == ""
    ticket = hall.come(language="en", name="Zhang Lihua")
    hall.board.poll()
    assert hall.board.property("waiting") == ["C001"]
    hall.call(ticket)
    assert (hall.card(), hall.announced) == ("C001 2", ["C001 2"])
    assert (hall.board.property("waiting"), hall.board.property("waitingCount")) == ([], 0)
    assert hall.voice.calls == [
        (
            str(ticket),
            [
                "Ticket C, zero zero one, please go to counter 2",
                "请C零零一号到2号窗口",
                "Nummer C null null eins bitte zu Schalter 2",
            ],
        )
    ]


def test_calls_close_together_take_turns_of_eight_seconds(hall: Hall) -> None:
    for counter in (1, 2, 3, 4):
        hall.called(counter)
    assert hall.announced == ["C001 1"]
    assert hall.last() == ["C004 4", "C003 3", "C002 2"], "each is on the board at once all the same"
    hall.forward(7.9)
    assert hall.announced == ["C001 1"]
    hall.forward(0.1)
    assert (hall.card(), hall.last()) == ("C002 2", ["C004 4", "C003 3", "C001 1"])
    for _ in range(3):
        hall.forward(8)
    assert hall.announced == ["C001 1", "C002 2", "C003 3", "C004 4"]
    hall.forward(60)
    assert hall.card() == "C004 4", "the last call stays"


def test_each_recall_is_announced(hall: Hall) -> None:
    ticket = hall.called()
    hall.forward(10)
    moves.recall(hall.station, ticket, DESK, hall.now)
    hall.board.poll()
    assert hall.announced == ["C001 2", "C001 2"]
    moves.recall(hall.station, ticket, DESK, hall.now + timedelta(seconds=1))
    hall.forward(3)
    assert len(hall.announced) == 2, "its first recall still holds"
    hall.forward(5)
    assert len(hall.announced) == 3


@pytest.mark.parametrize("back", ["hold", "put_back", "transfer", "undo"])
def test_a_second_first_call_is_announced_too(hall: Hall, back: str) -> None:
    ticket = hall.called()
    if back == "put_back":
        moves.no_show(hall.station, ticket, DESK, hall.now)
        moves.put_back(hall.station, ticket, DESK, hall.now)
    elif back == "transfer":
        moves.transfer(hall.station, ticket, DESK, hall.now, counter=4)
    else:
        getattr(moves, back)(hall.station, ticket, DESK, hall.now)
    hall.forward(20)
    hall.call(ticket, 4)
    assert hall.announced == ["C001 2", "C001 4"]


def test_who_has_come_is_not_called_any_more(hall: Hall) -> None:
    hall.called(1)
    ticket = hall.called(2)
    assert hall.board.in_line == 1
    moves.serve(hall.station, ticket, DESK, hall.now)
    hall.forward(10)
    assert hall.announced == ["C001 1"]
    assert hall.last() == ["C002 2"]
    assert hall.voice.withdrawn == [str(ticket)]


def test_a_call_taken_back_leaves_the_board(hall: Hall) -> None:
    first, second = hall.called(1), hall.called(2)
    moves.undo(hall.station, first, Actor(1), hall.now)
    hall.board.poll()
    assert (hall.card(), hall.last()) == ("C002 2", []), "the next one need not wait"
    moves.undo(hall.station, second, DESK, hall.now)
    hall.board.poll()
    assert (hall.card(), hall.last()) == ("", [])
    assert hall.board.property("waiting") == ["C001", "C002"]


def test_taking_back_a_later_step_calls_nobody(hall: Hall) -> None:
    ticket = hall.called()
    moves.serve(hall.station, ticket, DESK, hall.now)
    hall.forward(10)
    moves.undo(hall.station, ticket, DESK, hall.now)
    hall.forward(10)
    assert hall.announced == ["C001 2"]


def test_a_board_that_starts_shows_the_day_in_silence(hall: Hall) -> None:
    for counter in (1, 2, 3):
        hall.called(counter)
    hall.announced.clear()
    hall.voice.calls.clear()
    hall.board = hall.open()
    assert (hall.card(), hall.last()) == ("C003 3", ["C002 2", "C001 1"])
    hall.forward(20)
    assert (hall.announced, hall.voice.calls) == ([], [])
    hall.called(4)
    assert hall.announced == ["C004 4"]


def test_a_new_day_begins_empty(hall: Hall) -> None:
    hall.called()
    hall.come()
    hall.forward(24 * 3600)
    hall.board.tick()
    assert (hall.card(), hall.last(), hall.board.property("waitingCount")) == ("", [], 0)
    moves.close_day(hall.station, hall.now)
    hall.board.poll()
    assert hall.card() == "", "closing the day before calls nobody"


def test_what_was_called_while_storage_was_gone_follows(hall: Hall) -> None:
    hall.called(1)
    with patch.object(board, "calls_of", side_effect=StorageError("locked")):
        hall.forward(10)
        hall.called(2)
        assert hall.card() == "C001 1", "the last picture stays"
        hall.called(3)
    hall.board.tick()
    hall.forward(8)
    assert hall.announced == ["C001 1", "C002 2", "C003 3"]


def test_the_estimate_is_shown_in_the_languages_of_the_hall(open_hall: Callable[..., Hall]) -> None:
    hall = open_hall("zh_CN", "de", "en")
    with patch.object(board, "expected_wait", return_value=(600, 1170)):
        hall.come()
        hall.board.poll()
        for _ in range(10):
            hall.board.tick()
    assert hall.board.property("wait") == "约 10–20 分钟 · Min."
    assert hall.board.property("pleaseWords") == "请 · Bitte · Please"
    assert hall.board.property("siteName") == "椴园客户服务中心"
    assert hall.board.property("siteOthers") == "Kundenzentrum Lindenhof · Lindenhof Customer Centre"
    one = open_hall("en")
    assert (one.board.property("pleaseWords"), one.board.property("siteOthers")) == ("Please", "")


def test_notices_take_turns(hall: Hall) -> None:
    first = hall.board.property("notice")
    assert first == ["周三 12:00–14:00 停水检修", "Mittwoch 12–14 Uhr kein Wasser"]
    seen = []
    for _ in range(2 * NOTICE_SECONDS):
        hall.board.tick()
        seen.append(hall.board.property("notice"))
    assert len({tuple(one) for one in seen}) == 2
    assert hall.board.property("notice") == first


def test_the_time_is_the_sites(hall: Hall) -> None:
    assert hall.board.property("time") == "10:30"
    hall.forward(60)
    hall.board.tick()
    assert hall.board.property("time") == "10:31"


def test_a_changed_site_is_taken_over(hall: Hall) -> None:
    notice = Notice(title={"de": "Fest am Freitag", "zh_CN": "周五有活动"})
    site = replace(hall.station.site, notices=(notice,), voice=("de",), names={"de": "Neues Haus"})
    store_site(site, hall.now)
    hall.board.poll()
    assert hall.board.property("siteName") == "Neues Haus"
    assert hall.board.property("notice") == ["Fest am Freitag"]
    hall.called()
    assert len(hall.voice.calls[0][1]) == 2, "the ticket's own language and German"


def test_a_site_that_changed_as_storage_went_is_taken_over_later(hall: Hall) -> None:
    store_site(replace(hall.station.site, names={"de": "Neues Haus"}), hall.now)
    with patch("kiosk.viewmodels.board.board.load_site", side_effect=StorageError("locked")):
        hall.board.poll()
    hall.board.tick()
    hall.board.poll()
    assert hall.board.property("siteName") == "Neues Haus"


def test_a_language_that_the_site_does_not_have_is_neither_heard_nor_read(station: Station) -> None:
    site = replace(station.site, languages=("en",))
    assert site.voice == ("zh_CN", "de")
    assert site.heard_languages == ("en",)
    assert replace(site, languages=("en", "de")).heard_languages == ("de",)
