"""Leaving, belongings, offers and scans at the touch screen, without a window."""

import pytest

from db import models
from db.errors import StorageError
from kiosk.domain.site import Offer
from kiosk.operations import belongings, checkin
from kiosk.viewmodels.touch import offers, words
from kiosk.viewmodels.touch.form import MOST_THINGS
from kiosk.viewmodels.touch.session import SessionModel


def arrive(session: SessionModel, *things: str) -> checkin.CheckedIn:
    form = checkin.CheckInForm(purpose="consultation", belongings=things)
    return checkin.check_in(session.station, form, session.clock())


def leave(session: SessionModel, *things: str) -> checkin.CheckedIn:
    done = arrive(session, *things)
    session.start()
    session.lookUp(True)
    for key in done.ticket or "":
        session.lookup_model.press(key)
    session.lookup_model.enter()
    return done


def test_who_leaves_nothing_behind_is_asked_at_once(session: SessionModel) -> None:
    done = leave(session)
    assert session.property("page") == "rating"
    session.rating_model.rate(4)
    session.rating_model.rate(5)
    session.rating_model.because("staff")
    answer = models.Satisfaction.get()
    assert (answer.visit.id, answer.score, answer.reason) == (done.visit, 5, "staff")
    session.rating_model.because("staff")
    assert models.Satisfaction.get().reason is None


def test_things_at_the_door_are_pointed_out_first(session: SessionModel) -> None:
    done = leave(session, "umbrella", "pet")
    assert session.property("page") == "leaving"
    held = session.lookup_model.property("held")
    assert [(one["text"], one["tag"]) for one in held] == [("Umbrella", "1"), ("Pet", "2")]
    session.forward()
    assert session.property("page") == "rating"
    assert len(belongings.held(session.station, done.visit)) == 2


def test_what_was_collected_is_not_pointed_out(session: SessionModel) -> None:
    done = arrive(session, "pet")
    (held,) = belongings.held(session.station, done.visit)
    belongings.collect(session.station, held.id, session.clock())
    session.start()
    session.lookUp(True)
    session.lookup_model.take(done.code or "")
    assert session.property("page") == "rating"


def test_no_face_and_no_reason_alone_are_stored(session: SessionModel) -> None:
    leave(session)
    session.rating_model.because("staff")
    for score in (0, 6, -1):
        session.rating_model.rate(score)
    session.rating_model.rate(3)
    session.rating_model.because("'; DROP TABLE satisfaction")
    assert models.Satisfaction.get().reason is None
    assert models.Satisfaction.select().count() == 1


def test_an_answer_that_cannot_be_stored(session: SessionModel, monkeypatch: pytest.MonkeyPatch) -> None:
    leave(session)

    def fail(*_args: object) -> None:
        raise StorageError("disk_full")

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.viewmodels.touch.rating.onsite.rate", fail)
        session.rating_model.rate(1)
    assert session.rating_model.property("failed")
    assert session.rating_model.property("score") == 0
    session.rating_model.rate(1)
    assert not session.rating_model.property("failed")
    assert models.Satisfaction.get().score == 1


def test_the_question_closes_itself_and_an_answer_gives_time(session: SessionModel) -> None:
    leave(session)
    total = session.site.touch.ticket_seconds
    for _ in range(total - 1):
        session.tick()
    session.rating_model.rate(2)
    assert session.property("secondsLeft") == total
    for _ in range(total):
        session.tick()
    assert session.property("page") == "greeting"
    session.rating_model.rate(5)
    assert models.Satisfaction.get().score == 2


def test_things_go_with_the_form_and_come_back_as_tags(session: SessionModel) -> None:
    session.start()
    session.choosePurpose("consultation")
    session.forward()
    session.change("belongings")
    session.form_model.setThing("luggage", 2)
    session.form_model.setThing("umbrella", 1)
    session.form_model.setThing("tiger", 1)
    session.forward()
    assert session.form_model.property("summary")[-1]["text"] == "Umbrella · 2 × Luggage"
    session.submit()
    assert session.ticket_model.property("tags") == "Umbrella\u00a01\u00a0· Luggage\u00a02, 3"
    session.finish()
    assert session.ticket_model.property("tags") == ""
    assert sum(session.form_model.property("thingCounts")) == 0


def test_nobody_leaves_too_many_things(session: SessionModel) -> None:
    form = session.form_model
    form.setThing("umbrella", 500)
    form.setThing("pet", 1)
    assert form.property("thingCounts") == [MOST_THINGS, 0, 0, 0]
    assert form.property("thingsFull")
    form.setThing("umbrella", -3)
    assert sum(form.property("thingCounts")) == 0


def test_tags_of_my_ticket(session: SessionModel) -> None:
    done = arrive(session, "parcel")
    session.scanned(done.code or "")
    assert session.lookup_model.property("tags") == "Parcel\u00a01"
    session.setLanguage("de")
    assert session.lookup_model.property("tags") == "Paket\u00a01"


def test_an_offer_leads_to_its_service(session: SessionModel) -> None:
    session.start()
    session.choosePurpose("offers")
    session.chooseOffer("nothing")
    assert session.property("page") == "offers"
    session.chooseOffer("garden")
    assert session.property("page") == "confirm"
    assert (session.property("step"), session.property("steps")) == (2, 2)
    assert session.form_model.property("summary")[0]["text"] == "Garden care"
    session.submit()
    assert session.ticket_model.property("number") == "D001"
    visit = models.Visit.get()
    assert (visit.adults, visit.subject) == (1, "庭院养护")


def test_offers_go_without_pictures_that_cannot_be_had(
    session: SessionModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_station: object) -> None:
        raise OSError("a read-only disk")

    monkeypatch.setattr(offers, "picture_files", broken)
    assert {row["picture"] for row in session.property("offers")} == {""}
    monkeypatch.undo()
    assert {row["picture"] for row in session.property("offers")} == {""}, "it is not tried for each language"


def test_another_offer_and_back(session: SessionModel) -> None:
    session.start()
    session.choosePurpose("offers")
    session.chooseOffer("garden")
    session.change("party")
    session.form_model.setAdults(2)
    session.forward()
    session.change("offers")
    session.chooseOffer("keys")
    assert session.property("page") == "confirm"
    session.submit()
    assert session.ticket_model.property("number") == "B001"
    assert models.Visit.get().adults == 2


def test_after_an_offer_a_purpose_is_itself_again(session: SessionModel) -> None:
    session.start()
    session.choosePurpose("offers")
    session.chooseOffer("garden")
    session.back()
    session.back()
    session.choosePurpose("consultation")
    assert session.property("page") == "party"
    session.forward()
    session.submit()
    assert models.Visit.get().subject is None


@pytest.mark.parametrize(
    ("language", "cents", "currency", "text"),
    [
        ("de", 4900, "EUR", "ab 49\u00a0€"),
        ("en", 1250, "EUR", "from €12.50"),
        ("zh_CN", 123456, "CNY", "¥1,234.56 起"),
        ("en", 500, "JPY", "from ¥500"),
        ("de", 123456, "CHF", "ab 1.234,56\u00a0CHF"),
        ("en", None, "EUR", ""),
    ],
)
def test_prices(session: SessionModel, language: str, cents: int | None, currency: str, text: str) -> None:
    session.setLanguage(language)
    offer = Offer(
        code="x", icon="x", names={}, text={}, service="advice", price_from=cents, currency=currency
    )
    assert offers.price_from(offer, language) == text


def test_scan_closes_what_lies_over_the_page(session: SessionModel) -> None:
    done = arrive(session)
    session.start()
    session.choosePurpose("complaint")
    session.ask_whether_there(3)
    session.scanned(done.code or "")
    assert session.property("overlay") == ""
    assert session.property("page") == "my_ticket"
    session.back()
    assert session.property("page") == "party"


def test_scan_after_leaving_ends_the_question(session: SessionModel) -> None:
    leave(session)
    other = arrive(session)
    session.scanned(other.code or "")
    assert session.lookup_model.property("number") == other.ticket
    session.rating_model.rate(1)
    assert models.Satisfaction.select().count() == 0
    session.back()
    assert session.property("page") == "purpose"


def test_unknown_scan_is_told(session: SessionModel) -> None:
    session.scanned("4006381333931")
    assert session.property("page") == "my_ticket"
    assert session.lookup_model.property("error")
    session.lookup_model.press("B")
    assert session.lookup_model.property("text") == "B"
    session.back()
    assert session.property("page") == "greeting"


def test_every_thing_has_its_word(session: SessionModel) -> None:
    for kind in session.site.belongings:
        said = set()
        for language in session.site.languages:
            session.setLanguage(language)
            said.add(words.thing(kind))
        assert len(said) == len(session.site.languages)
