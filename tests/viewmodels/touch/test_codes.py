"""Lost, expired, used, foreign and forged tickets at the touch screen: each has its own answer."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from kiosk.operations import moves
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.codes import Signer
from kiosk.operations.queue import Actor
from kiosk.viewmodels.touch.session import SessionModel

SUN = Actor(2, "sun")


def issue(session: SessionModel) -> tuple[UUID, str]:
    done = check_in(session.station, CheckInForm(purpose="complaint"), session.clock())
    assert done.ticket_id is not None
    assert done.code is not None
    return done.ticket_id, done.code


def ask(session: SessionModel, text: str, *, leaving: bool) -> tuple[str, str]:
    """Return the error and the stage that are shown for a number or a code."""
    lookup = session.lookup_model
    lookup.begin(leaving)
    for character in text:
        lookup.type(character)
    lookup.enter()
    return str(lookup.property("error")), str(lookup.property("stage"))


def wrong(session: SessionModel) -> dict[str, str]:
    """Return one text for each way in which a code can be wrong."""
    ticket, code = issue(session)
    sign, now = session.station.signer.sign, session.clock()
    return {
        "expired": sign(ticket, now - timedelta(minutes=1)),
        "foreign": Signer.in_memory().sign(ticket, now + timedelta(days=1)),
        "forged": code[:20] + ("A" if code[20] != "A" else "B") + code[21:],
        "malformed": code[:-3],
        "unknown": sign(uuid4(), now + timedelta(days=1)),
        "lost": "C99",
    }


@pytest.mark.parametrize("language", ["zh_CN", "de", "en"])
@pytest.mark.parametrize("leaving", [False, True])
def test_each_wrong_code_has_its_own_answer(session: SessionModel, language: str, leaving: bool) -> None:
    texts = wrong(session)
    session.setLanguage(language)
    session.start()
    answers = {kind: ask(session, text, leaving=leaving)[0] for kind, text in texts.items()}
    assert all(answers.values())
    assert len(set(answers.values())) == len(answers)


def test_the_answers_in_english(session: SessionModel) -> None:
    session.start()
    answers = {kind: ask(session, text, leaving=False)[0] for kind, text in wrong(session).items()}
    assert answers == {
        "expired": "This ticket has expired. Please take a new number.",
        "foreign": "This code is not from us. Please check your ticket.",
        "forged": "This code is not valid. Please come to the reception.",
        "malformed": "We cannot read this code. Please type the number on your ticket.",
        "unknown": "We do not know this ticket. Please come to the reception.",
        "lost": "We cannot find this number today. Please check it. "
        "If you have lost your ticket, the reception will help you.",
    }


def test_a_short_slip_is_a_number_and_no_code(session: SessionModel) -> None:
    session.start()
    assert ask(session, "12", leaving=False)[0].startswith("We cannot find this number today.")


@pytest.mark.parametrize("language", ["zh_CN", "de", "en"])
def test_used_tickets_are_told_apart(session: SessionModel, language: str) -> None:
    (finished, one), (cancelled, two), (missing, three), (_, waiting) = (issue(session) for _ in range(4))
    station, now = session.station, session.clock()
    for ticket in (finished, missing):
        moves.call(station, ticket, SUN, now)
    moves.finish(station, finished, SUN, None, now)
    moves.no_show(station, missing, SUN, now)
    moves.cancel(station, cancelled, SUN, now)
    session.setLanguage(language)
    session.start()
    answers = [ask(session, code, leaving=False) for code in (one, two, three, waiting)]
    assert [error for error, _ in answers] == [""] * 4
    assert len({stage for _, stage in answers}) == 4
    assert all(stage for _, stage in answers)


def test_leaving_twice(session: SessionModel) -> None:
    _, code = issue(session)
    session.start()
    assert ask(session, code, leaving=True)[0] == ""
    assert ask(session, code, leaving=True)[0] == "You have already signed out with this ticket."


def test_a_complaint_is_told_by_when_it_is_answered(session: SessionModel) -> None:
    session.start()
    session.setLanguage("en")
    ticket, _code = issue(session)
    assert ask(session, "C001", leaving=False) == ("", "You are in the queue")
    lookup = session.lookup_model
    assert lookup.property("answerBy") == "Thursday, 12 March"
    session.setLanguage("de")
    assert lookup.property("answerBy") == "Donnerstag, 12. März"
    session.setLanguage("en")
    station, now = session.station, session.clock()
    moves.call(station, ticket, SUN, now)
    moves.finish(station, ticket, SUN, "forwarded", now)
    lookup.refresh()
    assert lookup.property("stage") == "We are looking into your complaint"
    lookup.clear()
    assert lookup.property("answerBy") == ""


def test_a_settled_complaint_is_said_to_be_settled(session: SessionModel) -> None:
    session.start()
    session.setLanguage("en")
    ticket, _code = issue(session)
    moves.call(session.station, ticket, SUN, session.clock())
    moves.finish(session.station, ticket, SUN, "resolved", session.clock())
    found = ask(session, "C001", leaving=False)
    assert found == ("", "Your complaint is settled. Thank you for telling us")
    assert session.lookup_model.property("answerBy") == ""
