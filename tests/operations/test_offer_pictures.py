"""The pictures of what is offered: checked, kept in the database, and there at every start."""

import io
import shutil
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from db import connection, models
from kiosk.domain.errors import InvalidInput
from kiosk.domain.site import Site
from kiosk.operations.offer_pictures import EDGE, picture_files, read_pictures
from kiosk.operations.siteconfig import read_site, read_whole
from kiosk.operations.station import Station, close, open_station
from tests.conftest import SAMPLE_SITE

NAMES = ("heating_care", "power_check", "appliances", "keys", "renovation", "garden")


@pytest.fixture(scope="module")
def sample() -> Site:
    return read_site(SAMPLE_SITE)


def one(sample: Site, picture: str | None) -> Site:
    """The sample with one offer."""
    return replace(sample, offers=(replace(sample.offers[0], picture=picture),))


def paint(path: Path, size: tuple[int, int] = (640, 400), colour: object = "teal", **how: Any) -> Path:
    mode = "RGBA" if isinstance(colour, tuple) and len(colour) == 4 else "RGB"
    Image.new(mode, size, colour).save(path, **how)  # type: ignore[arg-type]
    return path


def stored(image: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(image))
    assert picture.format == "JPEG"
    return picture


def near(pixel: Any, colour: tuple[int, int, int]) -> bool:
    return all(abs(is_ - should) < 8 for is_, should in zip(pixel, colour, strict=True))


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp"])
def test_a_large_picture_is_made_smaller(tmp_path: Path, sample: Site, name: str) -> None:
    paint(tmp_path / name, (2000, 1000))
    (image,) = read_pictures(one(sample, name), tmp_path).values()
    assert stored(image).size == (EDGE, EDGE // 2)
    assert near(stored(image).getpixel((9, 9)), (0, 128, 128))


def test_what_is_clear_becomes_white(tmp_path: Path, sample: Site) -> None:
    paint(tmp_path / "a.png", colour=(0, 0, 0, 0))
    (image,) = read_pictures(one(sample, "a.png"), tmp_path).values()
    assert near(stored(image).getpixel((9, 9)), (255, 255, 255))


def test_a_photograph_stands_upright_and_tells_nothing_else(tmp_path: Path, sample: Site) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    exif[0x010E] = "where and when it was taken"
    paint(tmp_path / "a.jpg", (600, 400), exif=exif)
    (image,) = read_pictures(one(sample, "a.jpg"), tmp_path).values()
    assert stored(image).size == (400, 600)
    assert not stored(image).getexif()
    assert b"taken" not in image


@pytest.mark.parametrize(
    ("name", "detail"),
    [
        ("gone.png", "there is no file 'gone.png'"),
        ("", "must be a path within"),
        ("/etc/passwd", "must be a path within"),
        ("../a.png", "must be a path within"),
        ("C:\\a.png", "must be a path within"),
        ("folder", "there is no file"),
        ("words.png", "no whole PNG"),
        ("half.png", "cannot be read"),
        ("drawing.bmp", "no whole PNG"),
        ("large.png", "larger than 10 MB"),
        ("wide.png", "50 million pixels"),
    ],
)
def test_a_picture_that_cannot_be_used_is_named(tmp_path: Path, sample: Site, name: str, detail: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "words.png").write_text("no picture", encoding="utf-8")
    whole = paint(tmp_path / "whole.png").read_bytes()
    (tmp_path / "half.png").write_bytes(whole[: len(whole) // 2])
    paint(tmp_path / "drawing.bmp")
    (tmp_path / "large.png").write_bytes(whole + bytes(10_000_000))
    if name == "wide.png":
        Image.new("1", (10_000, 5_001)).save(tmp_path / name)
    with pytest.raises(InvalidInput, match="site_file") as caught:
        read_pictures(one(sample, name), tmp_path)
    assert caught.value.field == "offers[heating_care].picture"
    assert detail in str(caught.value.values["detail"])


def test_the_whole_file_says_which_file_it_is(tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    text = SAMPLE_SITE.read_text(encoding="utf-8")
    file.write_text(text.replace("pictures/garden.png", "pictures/moon.png"), encoding="utf-8")
    with pytest.raises(InvalidInput) as caught:
        read_site(file)
    assert caught.value.field == "offers[garden].picture"
    assert caught.value.values["path"] == str(file)


def test_the_sample_has_a_picture_of_each_offer() -> None:
    site, pictures = read_whole(SAMPLE_SITE)
    assert tuple(pictures) == NAMES == tuple(offer.code for offer in site.offers)
    for image in pictures.values():
        assert stored(image).size == (640, 400)
        assert len(image) < 60_000


def test_a_copied_site_file_still_has_the_shipped_pictures(tmp_path: Path) -> None:
    shutil.copy(SAMPLE_SITE, tmp_path)
    assert read_whole(tmp_path / "site.toml")[1] == read_whole(SAMPLE_SITE)[1]
    (tmp_path / "pictures").mkdir()
    paint(tmp_path / "pictures" / "garden.png", (100, 50))
    assert stored(read_whole(tmp_path / "site.toml")[1]["garden"]).size == (100, 50), "its own come first"


def test_they_are_shown_from_files_beside_the_database(station: Station) -> None:
    files = picture_files(station)
    assert tuple(sorted(files)) == tuple(sorted(NAMES))
    for file in files.values():
        assert file.parent.name == "lobby.db.pictures"
        assert stored(file.read_bytes()).size == (640, 400)
    before = {file: file.stat().st_mtime_ns for file in files.values()}
    assert picture_files(station) == files
    assert {file: file.stat().st_mtime_ns for file in files.values()} == before
    next(iter(files.values())).unlink()
    (next(iter(files.values())).parent / "00.jpg").touch()
    assert all(file.is_file() for file in picture_files(station).values())
    left = {file.name for file in next(iter(files.values())).parent.iterdir()}
    assert left == {file.name for file in files.values()}, "what nobody shows any more goes"


def test_a_changed_picture_is_taken_over_at_the_next_start(tmp_path: Path, now: datetime) -> None:
    url, file = f"sqlite:///{tmp_path}/lobby.db", tmp_path / "site.toml"
    shutil.copy(SAMPLE_SITE, file)
    first = picture_files(open_station(url, file, "kiosk", now))
    (tmp_path / "pictures").mkdir()
    own = paint(tmp_path / "pictures" / "keys.png", (200, 100))
    second = picture_files(open_station(url, file, "kiosk", now))
    assert {code for code in NAMES if first[code] != second[code]} == {"keys"}
    assert picture_files(open_station(url, None, "kiosk", now)) == second, "also without the site file"
    taken = models.Setting.get(models.Setting.name == "site lindenhof").value
    open_station(url, file, "kiosk", now)
    assert models.Setting.get(models.Setting.name == "site lindenhof").value == taken
    own.write_text("no picture", encoding="utf-8")
    with pytest.raises(InvalidInput) as caught:
        open_station(url, file, "kiosk", now)
    assert caught.value.field == "offers[keys].picture"
    close()


def test_an_unchanged_site_is_not_read_again(
    tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path}/lobby.db"
    open_station(url, SAMPLE_SITE, "kiosk", now)

    def read(*_: object) -> None:
        raise AssertionError("read again")

    monkeypatch.setattr("kiosk.operations.siteconfig.read_whole", read)
    open_station(url, SAMPLE_SITE, "kiosk", now)
    close()


def test_an_offer_without_a_picture_loses_the_stored_one(tmp_path: Path, now: datetime) -> None:
    url, file = f"sqlite:///{tmp_path}/lobby.db", tmp_path / "site.toml"
    text = SAMPLE_SITE.read_text(encoding="utf-8")
    file.write_text(text, encoding="utf-8")
    open_station(url, file, "kiosk", now)
    file.write_text(text.replace('picture = "pictures/keys.png"\n', ""), encoding="utf-8")
    assert "keys" not in picture_files(open_station(url, file, "kiosk", now))
    close()


def test_a_database_in_memory_has_no_files(now: datetime) -> None:
    station = open_station("sqlite:///:memory:", SAMPLE_SITE, "kiosk", now)
    assert picture_files(station) == {}
    assert connection.current().path() is None
    close()
