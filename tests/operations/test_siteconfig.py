"""The sample site is whole, and every mistake in a site file is named with its place."""

import tomllib
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from kiosk.domain.errors import InvalidInput
from kiosk.domain.plain import from_plain, to_plain
from kiosk.domain.site import Action, Details, FieldCode, Site, Span
from kiosk.operations.siteconfig import read_site
from tests.conftest import SAMPLE_SITE

SMALL = """
code = "small"
names = { en = "Small place" }
timezone = "Asia/Shanghai"
region = "CN"
opening = { monday = ["08:30-12:30", "13:30 – 24:00"], holidays = ["CN"], closed = [2026-12-24] }
languages = ["en"]
outcomes = [{ code = "done", names = { en = "Done" } }]
party = { maximum = 5 }

[privacy]
version = "1"
text = { en = "We keep nothing." }

[[purposes]]
code = "ask"
icon = "ticket"
names = { en = "Ask" }
services = ["desk"]
fields = [{ code = "subject", choices = [{ code = "a", names = { en = "A" } }] }]

[[services]]
code = "desk"
prefix = "A"
icon = "ticket"
names = { en = "Desk" }

[[counters]]
number = 1
services = ["desk"]

[[hosts]]
code = "ann"
name = "Ann"
department = { en = "Desk" }
"""


SERVICE = '[[services]]\ncode = "{}"\nprefix = "{}"\nicon = "x"\nnames = {{ en = "x" }}\n[[counters]]'


@pytest.fixture(scope="module")
def sample() -> Site:
    return read_site(SAMPLE_SITE)


def small(tmp_path: Path, *changes: tuple[str, str]) -> Path:
    text = SMALL
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path = tmp_path / "site.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_small_site(tmp_path: Path) -> None:
    site = read_site(small(tmp_path))
    monday = site.opening.days[0]
    assert monday[0] == Span(opens=time(8, 30), closes=time(12, 30))
    assert monday[1] == Span(opens=time(13, 30), closes=time(0))
    assert site.opening.days[1:] == ((),) * 6
    assert site.opening.closed == (date(2026, 12, 24),)
    assert site.purposes[0].action is Action.CHECK_IN
    assert site.purposes[0].details is Details.OFFER
    assert site.purposes[0].fields[0].code is FieldCode.SUBJECT
    assert site.party.maximum == 5


@pytest.mark.parametrize(
    ("old", "new", "field", "detail"),
    [
        ('code = "small"', 'code = "Small"', "code", "a-z, 0-9"),
        ('code = "small"', "code = 5", "code", "string"),
        ('code = "small"\n', "", "code", "is missing"),
        ('code = "small"', 'code = "small"\ncolor = "x"', "color", "not a known key"),
        ('names = { en = "Small place" }', "names = {}", "names", "missing in en"),
        ('{ en = "Small place" }', '{ en = "Small\\u202eplace" }', "names.en", "direction character"),
        ('{ en = "Small place" }', '{ en = "x", fr = "y" }', "names.fr", "languages of the site"),
        ('{ en = "Small place" }', '{ en = "" }', "names.en", "is empty"),
        ('"Asia/Shanghai"', '"Asia/Nowhere"', "timezone", "not a known time zone"),
        ('"Asia/Shanghai"', '"../etc/passwd"', "timezone", "not a known time zone"),
        ('region = "CN"', 'region = "China"', "region", "country code"),
        ('["08:30-12:30"', '["8:30-12:30"', "opening.monday", "not a span"),
        ('["08:30-12:30"', '["14:30-12:30"', "opening.monday", "ends before it begins"),
        ('["08:30-12:30"', '["08:30-13:40"', "opening.monday", "out of order"),
        ('["08:30-12:30", "13:30 – 24:00"]', '"08:30-12:30"', "opening.monday", "write a list"),
        ("monday = [", "mondya = [", "opening.mondya", "not a known key"),
        ('holidays = ["CN"]', 'holidays = ["XX"]', "opening.holidays", "not a known calendar"),
        ("2026-12-24", '"24.12."', "opening.closed[1]", "date"),
        ('languages = ["en"]', "languages = []", "languages", "is empty"),
        ('languages = ["en"]', 'languages = ["english"]', "languages", "a language such as"),
        ('languages = ["en"]', 'languages = ["en", "en"]', "languages", "stands twice"),
        ("maximum = 5", "maximum = 0", "party.maximum", "between 1 and 999"),
        ("maximum = 5", "maximum = 1000", "party.maximum", "between 1 and 999"),
        ("maximum = 5", 'maximum = "5"', "party.maximum", "integer"),
        ("maximum = 5", "maximum = true", "party.maximum", "integer"),
        ('services = ["desk"]\nfields', 'services = ["dusk"]\nfields',
         "purposes[ask].services", "no service 'dusk'"),
        ('icon = "ticket"', 'icon = "../x"', "purposes[ask].icon", "name of an icon"),
        ('{ en = "Ask" }', '{ en = "Ask" }\nhints = { en = "123456789012345678901234567" }',
         "purposes[ask].hints.en", "longer than 26"),
        ('{ en = "Ask" }', '{ en = "Ask" }\naction = "leaving"', "purposes[ask].services", "only a check-in"),
        ('{ en = "Ask" }', '{ en = "Ask" }\naction = "go"', "purposes[ask].action", "check_in"),
        ('code = "subject"', 'code = "age"', "purposes[ask].fields[age].code", "name"),
        ('code = "subject"', 'code = "name"', "purposes[ask].fields[name].choices", "only subject"),
        ('code = "subject"', 'code = "subject", limit = 0', "purposes[ask].fields[subject].limit", "between"),
        ('[{ code = "a", names = { en = "A" } }]', '[{ code = "a", names = {} }]',
         "purposes[ask].fields[subject].choices[a].names", "missing"),
        ('prefix = "A"', 'prefix = "a"', "services[desk].prefix", "capital letters"),
        ('prefix = "A"', 'prefix = "ABC"', "services[desk].prefix", "capital letters"),
        ('prefix = "A"', 'prefix = "A"\namber_minutes = 30', "services[desk].red_minutes", "between 30"),
        ("[[counters]]", SERVICE.format("two", "A"),
         "services.prefix", "stands twice"),
        ("[[counters]]", SERVICE.format("desk", "B"),
         "services.code", "stands twice"),
        ('number = 1\nservices = ["desk"]', 'number = 1\nservices = ["x"]',
         "purposes[ask].services", "no counter"),
        ("number = 1", "number = 0", "counters[0].number", "between 1 and 999"),
        ("[[hosts]]", '[[counters]]\nnumber = 1\nservices = ["desk"]\n[[hosts]]', "counters.number", "twice"),
        ("[[hosts]]", '[[counters]]\nnumber = 2\nservices = ["x"]\n[[hosts]]',
         "counters[2].services", "no service"),
        ('name = "Ann"', 'name = "Ann\\nBob"', "hosts[ann].name", "one line"),
        ('name = "Ann"', 'name = "Ann"\nemail = "ann"', "hosts[ann].email", "e-mail"),
        ('department = { en = "Desk" }', 'department = "desk"', "hosts[ann].department", "object"),
        ('version = "1"', 'version = ""', "privacy.version", "is empty"),
        ("[privacy]", '[[staff]]\ncode = "a"\nname = "A"\nrole = "boss"\n[privacy]',
         "staff[a].role", "one of reception"),
        ("[privacy]", "[desk]\nlock_seconds = 59\n[privacy]", "desk.lock_seconds", "between 60 and 3600"),
        ("[privacy]", '[desk]\nclose_visits_at = "22"\n[privacy]', "desk.close_visits_at", "time"),
        ("[privacy]", "[desk]\nclose_visits_at = 22:00:30\n[privacy]", "desk.close_visits_at", "22:00"),
        ('region = "CN"', 'region = "CN"\nvoice = ["tlh"]', "voice", "'tlh' is not one of the languages"),
        ('region = "CN"', 'region = "CN"\nvoice = ["de", "de"]', "voice", "stands twice"),
        ("[privacy]", "[desk]\nlock_seconds = 3601\n[privacy]", "desk.lock_seconds", "between 60 and 3600"),
        ("[privacy]", "[touch]\nidle_seconds = 1\n[privacy]", "touch.idle_seconds", "between 10"),
        ("[privacy]", "[touch]\ncamera = 1\n[privacy]", "touch.camera", "string"),
        ("[privacy]", f'[touch]\ncamera = "{"x" * 201}"\n[privacy]', "touch.camera", "longer than 200"),
        ("[privacy]", '[scanner]\nprefix = "] Q"\n[privacy]', "scanner.prefix", "visible characters"),
        ("[privacy]", '[scanner]\nprefix = "12345678901"\n[privacy]', "scanner.prefix", "1 to 10"),
        ("[privacy]", '[scanner]\nsuffix = ""\n[privacy]', "scanner.suffix", "enter, tab, none"),
        ("[privacy]", '[scanner]\nsuffix = "ä"\n[privacy]', "scanner.suffix", "ASCII"),
        ("[privacy]", '[scanner]\nsufix = "tab"\n[privacy]', "scanner.sufix", "not a known key"),
        ("[privacy]", "[directory]\nhosts = []\n[privacy]", "hosts", "outside [directory]"),
        ("[privacy]", '[[notices]]\ntitle = { en = "x" }\nstarts = 2026-02-02\nends = 2026-02-01\n[privacy]',
         "notices[1].ends", "before starts"),
        ('region = "CN"', 'region = "CN"\npublic_address = "ftp://x/"', "public_address", "ends in /"),
        ('region = "CN"', 'region = "CN"\npublic_address = "https://x/t?c="', "public_address", "ends in /"),
        ('region = "CN"', 'region = "CN"\naccent = "green"', "accent", "a colour"),
    ],
)  # fmt: skip
def test_mistakes_are_named(tmp_path: Path, old: str, new: str, field: str, detail: str) -> None:
    path = small(tmp_path, (old, new))
    with pytest.raises(InvalidInput, match="site_file") as caught:
        read_site(path)
    assert caught.value.field == field
    assert detail in str(caught.value.values["detail"])
    assert caught.value.values["path"] == str(path)


@pytest.mark.parametrize(
    ("old", "new", "field", "detail"),
    [
        ('department = "d"', 'department = "e"', "hosts[ann].department", "not in directory.departments"),
        ('floor = "1"', 'floor = "9"', "hosts[ann].floor", "not in directory.floors"),
        ("[directory.floors]", "[directory.flors]", "directory.flors", "not a known key"),
        ("hosts = [{", "hosts = 5 #", "directory.hosts", "list of tables"),
    ],
)
def test_directory(tmp_path: Path, old: str, new: str, field: str, detail: str) -> None:
    table = (
        '[directory]\nhosts = [{ code = "ann", name = "Ann", department = "d", floor = "1" }]\n'
        '[directory.departments]\nd = { en = "Desk" }\n[directory.floors]\n1 = { en = "1st" }\n'
    )
    hosts = SMALL[SMALL.index("[[hosts]]") :]
    site = read_site(small(tmp_path, (hosts, table)))
    assert (site.hosts[0].department, site.hosts[0].floor) == ({"en": "Desk"}, {"en": "1st"})
    with pytest.raises(InvalidInput) as caught:
        read_site(small(tmp_path, (hosts, table.replace(old, new))))
    assert caught.value.field == field
    assert detail in str(caught.value.values["detail"])


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    for data, detail in (
        (None, "cannot be read"),
        (b"\xff\xfe", "not UTF-8"),
        (b'code = "a"\nnames = {\n', "line"),
        (b"", "is missing"),
        (b"\0", "line 1"),
        (b"#" * 5_000_001, "larger than 5 MB"),
    ):
        if data is not None:
            path.write_bytes(data)
        with pytest.raises(InvalidInput, match="site_file") as caught:
            read_site(path)
        assert detail in str(caught.value.values["detail"])


def test_a_byte_order_mark_is_fine(tmp_path: Path) -> None:
    path = small(tmp_path)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_site(path).code == "small"


def test_the_sample_is_the_site_of_the_pictures(sample: Site) -> None:
    assert sample.names == {
        "zh_CN": "椴园客户服务中心",
        "de": "Kundenzentrum Lindenhof",
        "en": "Lindenhof Customer Centre",
    }
    codes = [one.code for one in sample.purposes]
    assert codes == [
        "visit", "consultation", "complaint", "home_service", "delivery", "offers", "my_ticket",
        "leaving",
    ]  # fmt: skip
    prefixes = {one.code: [sample.service(key) for key in one.services] for one in sample.purposes}
    assert [[one.prefix for one in row if one] for row in prefixes.values()] == [
        ["A"], ["B", "D"], ["C", "S"], ["H"], [], [], [], []
    ]  # fmt: skip
    assert len(sample.hosts) == 40
    assert len(sample.counters) == 4
    assert sample.party.maximum == 20
    assert [one.number for one in sample.counters_for("complaint")] == [2]


def test_nothing_is_required_in_the_sample(sample: Site) -> None:
    assert not any(field.required for purpose in sample.purposes for field in purpose.fields)
    visit = sample.purpose("visit")
    assert visit is not None
    assert visit.field("host") is not None


def test_all_words_of_the_sample_are_in_three_languages() -> None:
    def tables(value: object) -> list[dict[str, object]]:
        if isinstance(value, dict):
            inner = [one for each in value.values() for one in tables(each)]
            return [value, *inner] if "en" in value or "de" in value or "zh_CN" in value else inner
        return [one for each in value for one in tables(each)] if isinstance(value, list) else []

    found = tables(tomllib.loads(SAMPLE_SITE.read_text(encoding="utf-8")))
    assert len(found) > 60
    assert all(set(one) == {"zh_CN", "de", "en"} for one in found)


def test_the_sample_survives_storage(sample: Site) -> None:
    assert from_plain(Site, to_plain(sample)) == sample


GUIDE = """
[[guides]]
service = "{service}"
stage = "{stage}"
title = {{ en = "Hello" }}
text = {{ en = "Say hello." }}
"""


def test_guides_and_rules_of_the_queue(tmp_path: Path) -> None:
    path = small(tmp_path)
    text = path.read_text(encoding="utf-8")
    code = read_site(path).services[0].code
    good = GUIDE.format(service=code, stage="serving")
    path.write_text(text + good + '[queue]\nmost_calls = 2\nclosing = "carry_over"\n', encoding="utf-8")
    site = read_site(path)
    assert [(one.service, one.stage, one.text) for one in site.guides] == [
        (code, "serving", {"en": "Say hello."})
    ]
    assert (site.queue.most_calls, site.queue.closing) == (2, "carry_over")
    for wrong, field in (
        (GUIDE.format(service="magic", stage="serving"), "guides[1].service"),
        (GUIDE.format(service=code, stage="lunch"), "guides[1].stage"),
        (good + good, "guides"),
        ("[queue]\nmost_calls = 0\n", "queue.most_calls"),
        ('[queue]\nclosing = "burn"\n', "queue.closing"),
    ):
        path.write_text(text + wrong, encoding="utf-8")
        with pytest.raises(InvalidInput) as caught:
            read_site(path)
        assert caught.value.field == field


def test_the_sample_says_what_to_say(sample: Site) -> None:
    assert len(sample.guides) == 6
    assert {one.stage for one in sample.guides} == {"called", "serving", "finish"}


@pytest.mark.parametrize(
    ("written", "camera"),
    [("", None), ("camera = false", None), ("camera = true", ""), ('camera = "HD"', "HD")],
)
def test_a_camera_is_switched_on_or_named(tmp_path: Path, written: str, camera: str | None) -> None:
    site = read_site(small(tmp_path, ("[privacy]", f"[touch]\n{written}\n[privacy]")))
    assert site.touch.camera == camera
    assert from_plain(Site, to_plain(site)) == site


def test_what_a_scanner_sends_around_a_code(tmp_path: Path, sample: Site) -> None:
    assert sample.scanner == read_site(small(tmp_path)).scanner
    written = '[scanner]\nprefix = "]Q1"\nsuffix = "#"\n[privacy]'
    scanner = read_site(small(tmp_path, ("[privacy]", written))).scanner
    assert (scanner.prefix, scanner.suffix) == ("]Q1", "#")


OFFER = """
[[offers]]
code = "care"
icon = "leaf"
names = { en = "Care" }
text = { en = "Once a year." }
service = "desk"
"""


def test_offers(tmp_path: Path, sample: Site) -> None:
    free = (', choices = [{ code = "a", names = { en = "A" } }]', "")
    end = ("[[counters]]", OFFER + "[[counters]]")
    (offer,) = read_site(small(tmp_path, free, end)).offers
    assert (offer.price_from, offer.currency) == (None, "EUR")
    wrong = [
        ('service = "desk"\n[[counters]]', 'service = "dusk"\n[[counters]]', "offers[care].service"),
        ("[[counters]]", OFFER + "[[counters]]", "offers.code"),
        ("[[counters]]", 'currency = "euro"\n[[counters]]', "offers[care].currency"),
        ("[[counters]]", "price_from = -1\n[[counters]]", "offers[care].price_from"),
        ('text = { en = "Once a year." }', "text = {}", "offers[care].text"),
    ]
    for old, new, field in wrong:
        with pytest.raises(InvalidInput) as caught:
            read_site(small(tmp_path, free, end, (old, new)))
        assert caught.value.field == field
    assert len(sample.offers) == 6
    assert all(sample.purpose_for(one) for one in sample.offers)


def test_an_offer_needs_a_check_in_that_takes_its_name(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_site(small(tmp_path, ("[[counters]]", OFFER + "[[counters]]")))
    assert caught.value.field == "offers[care].service"


def test_a_tile_for_offers_needs_offers(tmp_path: Path) -> None:
    tile = '[[purposes]]\ncode = "all"\nicon = "x"\nnames = { en = "All" }\naction = "offers"\n[[services]]'
    with pytest.raises(InvalidInput) as caught:
        read_site(small(tmp_path, ("[[services]]", tile)))
    assert caught.value.field == "purposes[all].action"


def test_belongings_are_of_known_kinds(tmp_path: Path) -> None:
    for kinds in ('["tiger"]', '["pet", "pet"]'):
        with pytest.raises(InvalidInput) as caught:
            read_site(small(tmp_path, ('region = "CN"', f'region = "CN"\nbelongings = {kinds}')))
        assert caught.value.field == "belongings"


def test_the_hall_hears_the_languages_of_the_site(tmp_path: Path) -> None:
    site = read_site(small(tmp_path))
    assert replace(site, languages=("de", "en"), voice=("zh_CN", "en")).heard_languages == ("en",)
    assert replace(site, languages=("de", "en"), voice=("zh_CN",)).heard_languages == ("de",)
