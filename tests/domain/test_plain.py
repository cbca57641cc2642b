import json
from datetime import date, time

from kiosk.domain.plain import from_plain, to_plain
from kiosk.domain.site import (
    Choice,
    Counter,
    Field,
    FieldCode,
    Host,
    Notice,
    Opening,
    Privacy,
    Purpose,
    Service,
    Site,
    Span,
    in_language,
)

SITE = Site(
    code="lindenhof",
    names={"en": "Lindenhof", "zh_CN": "椴园"},
    timezone="Europe/Berlin",
    region="DE",
    opening=Opening(
        days=((Span(opens=time(8, 30), closes=time(17)),), (), (), (), (), (), ()),
        holidays=("DE-BE",),
        closed=(date(2026, 12, 24),),
    ),
    purposes=(
        Purpose(
            code="complaint",
            icon="x",
            names={"en": "Complaint"},
            services=("complaint",),
            fields=(
                Field(code=FieldCode.NAME),
                Field(code=FieldCode.SUBJECT, choices=(Choice(code="lift", names={"en": "Lift"}),)),
            ),
        ),
    ),
    services=(Service(code="complaint", prefix="C", icon="x", names={"en": "Complaint"}),),
    counters=(Counter(number=1, services=("complaint",)),),
    privacy=Privacy(version="3", text={"en": "…"}),
    hosts=(Host(code="mueller", name="Anna Müller", department={"en": "Sales"}),),
    notices=(Notice(title={"en": "Works"}, starts=date(2026, 3, 1)),),
)


def test_a_site_survives_json() -> None:
    assert from_plain(Site, json.loads(json.dumps(to_plain(SITE)))) == SITE


def test_unknown_keys_are_passed_over() -> None:
    assert from_plain(Site, to_plain(SITE) | {"later": 1}) == SITE


def test_a_site_finds_its_parts() -> None:
    purpose = SITE.purpose("complaint")
    assert purpose is not None
    assert purpose.field("subject") is purpose.fields[1]
    assert purpose.field("plate") is None
    assert SITE.service("complaint") is SITE.services[0]
    assert SITE.host("mueller") is SITE.hosts[0]
    assert (SITE.purpose("no"), SITE.service("no"), SITE.host("no")) == (None, None, None)
    assert SITE.counters_for("complaint") == SITE.counters
    assert SITE.counters_for("advice") == ()


def test_words_fall_back_to_english_then_to_any() -> None:
    assert in_language({"en": "a", "de": "b"}, "de") == "b"
    assert in_language({"en": "a", "de": "b"}, "zh_CN") == "a"
    assert in_language({"de": "b"}, "zh_CN") == "b"
    assert in_language({}, "de") == ""
