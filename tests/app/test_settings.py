"""Where the settings come from, and what is refused."""

from pathlib import Path

import pytest

from kiosk.app import settings
from kiosk.app.settings import SAMPLE_SITE, WrongUse


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "config" / settings.APP_NAME).mkdir(parents=True)
    return tmp_path


def own_file(home: Path, name: str, text: str) -> Path:
    path = home / "config" / settings.APP_NAME / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_fresh_machine_has_the_sample_site_and_a_database_of_the_user(home: Path) -> None:
    found = settings.load(environment={})
    assert found.config == SAMPLE_SITE
    assert settings.file_of(found.database) == home / "data" / settings.APP_NAME / "kiosk.db"
    assert found.programs == ("touch", "desk")
    assert found.station is None


def test_the_users_own_site_file_comes_before_the_sample(home: Path) -> None:
    own = own_file(home, "site.toml", "")
    assert settings.load(environment={}).config == own


@pytest.mark.usefixtures("home")
def test_the_command_line_comes_before_the_environment(tmp_path: Path) -> None:
    given, other = tmp_path / "given.toml", tmp_path / "other.toml"
    given.touch()
    other.touch()
    environment = {"KIOSK_DATABASE": "sqlite:///env.db", "KIOSK_CONFIG": str(other), "KIOSK_STATION": "east"}
    found = settings.load("sqlite:///given.db", given, environment)
    assert (found.database, found.config, found.station) == ("sqlite:///given.db", given, "east")
    found = settings.load(environment=environment)
    assert (found.database, found.config) == ("sqlite:///env.db", other)


def test_the_environment_comes_before_the_settings_file(home: Path) -> None:
    own_file(home, "settings.toml", 'database = "sqlite:///file.db"\nstation = "west"\nprograms = ["desk"]\n')
    assert settings.load(environment={}).database == "sqlite:///file.db"
    found = settings.load(environment={"KIOSK_DATABASE": "sqlite:///env.db"})
    assert (found.database, found.station, found.programs) == ("sqlite:///env.db", "west", ("desk",))


@pytest.mark.parametrize(
    "text",
    [
        "database = 3",
        "programs = []",
        'programs = ["printer"]',
        "programs = [1]",
        "colour = 1",
        "= x",
        "\udcff",
    ],
)
def test_a_faulty_settings_file_is_wrong_use(home: Path, text: str) -> None:
    own_file(home, "settings.toml", "").write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(WrongUse):
        settings.load(environment={})


@pytest.mark.parametrize(
    ("url", "file"),
    [
        ("sqlite:///relative.db", Path.cwd() / "relative.db"),
        ("sqlite:////srv/absolute.db", Path("/srv/absolute.db")),
        ("sqlite:///with space ü.db", Path.cwd() / "with space ü.db"),
    ],
)
def test_three_slashes_are_relative_and_four_absolute(url: str, file: Path) -> None:
    assert settings.file_of(url) == file


@pytest.mark.parametrize(
    "url",
    ["", "lobby.db", "/srv/lobby.db", "sqlite://lobby.db", "sqlite:lobby.db", "sqlite:///", "sqlite:////",
     "sqlite:///:memory:", "sqlite:///a\0b", "postgresql://host/lobby", "mysql:///x", "SQLITE:///x"],
)  # fmt: skip
def test_other_addresses_are_wrong_use(url: str) -> None:
    with pytest.raises(WrongUse) as caught:
        settings.file_of(url)
    assert caught.value.code == "database_url"


@pytest.mark.usefixtures("home")
def test_a_missing_site_file_is_wrong_use() -> None:
    with pytest.raises(WrongUse) as caught:
        settings.load(config=Path("/nowhere/site.toml"), environment={})
    assert caught.value.code == "config_missing"
