"""What every test stands on: no screen, no user's own files, a real database, nothing left over.

The environment is set before Qt is loaded, and before any module of ours.
"""

import gc
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

HOME = Path(tempfile.mkdtemp(prefix="lobby-kiosk-tests-"))

os.environ.update(
    QT_QPA_PLATFORM="offscreen",
    QT_QUICK_BACKEND="software",
    QT_IM_MODULE="qtvirtualkeyboard",
    # The only two warnings that every start brings: Qt's own keyboard overrides a property (qmllint
    # looks for that in ours), and Qt Multimedia misses PipeWire. They must not reach pytest-qt at all:
    # its handler is Python, the QML loader logs from a thread of its own, and PySide6 holds the
    # interpreter while it waits for that thread.
    QT_LOGGING_RULES="qt.qml.propertyCache.append=false;qt.multimedia.symbolsresolver=false",
    XDG_CONFIG_HOME=str(HOME / "config"),
    XDG_DATA_HOME=str(HOME / "data"),
    XDG_CACHE_HOME=str(HOME / "cache"),
    XDG_STATE_HOME=str(HOME / "state"),
    # Far from any site of the tests: whoever reads the machine's zone is found out.
    TZ="Pacific/Kiritimati",
)
for _name in ("KIOSK_DATABASE", "KIOSK_CONFIG", "KIOSK_STATION", "KIOSK_PROGRAMS", "QT_SCALE_FACTOR"):
    os.environ.pop(_name, None)

import pytest  # noqa: E402
from argon2 import PasswordHasher  # noqa: E402
from hypothesis import HealthCheck, settings  # noqa: E402
from PySide6.QtCore import QCoreApplication, QEvent, QTimer  # noqa: E402
from PySide6.QtGui import QGuiApplication, QWindow  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from shiboken6 import isValid  # noqa: E402
from sqlcipher3 import dbapi2  # noqa: E402

from kiosk.clock import utc_now  # noqa: E402
from kiosk.operations import access  # noqa: E402
from kiosk.paths import RESOURCES  # noqa: E402

if TYPE_CHECKING:
    from kiosk.operations.station import Station

SAMPLE_SITE = RESOURCES / "sample" / "site.toml"
# A Tuesday at 10:30 in Berlin: the sample site is open.
NOW = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)
LONGEST_TEST_SECONDS = 40

# How long an example takes says more about what else the machine does.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")


def pytest_collection_finish() -> None:
    """Leave the modules and the tests themselves alone when garbage is collected after each test."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(scope="session", autouse=True)
def quick_pins() -> Iterator[None]:
    """Hash PINs with little work: in earnest each takes a fifth of a second, which test_access.py pays."""
    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(access, "_hasher", lambda: hasher)
        yield


@pytest.fixture(autouse=True)
def within_a_day() -> None:
    """Real programs read the real clock: let none be under way when the sample site's day ends."""
    here = utc_now().astimezone(ZoneInfo("Europe/Berlin"))
    left = 86_400 - (here.hour * 3600 + here.minute * 60 + here.second)
    if left <= LONGEST_TEST_SECONDS:
        time.sleep(left + 1)


@pytest.fixture
def now() -> datetime:
    """An instant at which the sample site is open."""
    return NOW


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database file with the sample site; copied, never opened by a test."""
    from kiosk.operations import station as stations

    file = tmp_path_factory.mktemp("template") / "lobby.db"
    stations.open_station(f"sqlite:///{file}", SAMPLE_SITE, "lobby", NOW)
    stations.close()
    return file


@pytest.fixture
def database(template: Path, tmp_path: Path) -> Path:
    """A database file of this test's own, with the sample site and its signing key."""
    file = tmp_path / "lobby.db"
    source, target = dbapi2.connect(str(template)), dbapi2.connect(str(file))
    source.backup(target)
    target.execute("PRAGMA journal_mode = wal")
    source.close()
    target.close()
    file.chmod(0o600)
    for key in template.parent.glob("lobby.db.key*"):
        shutil.copy2(key, tmp_path)
    return file


@pytest.fixture
def station(database: Path) -> Iterator["Station"]:
    """The station ``lobby`` of the sample site, working on a real SQLite file."""
    from kiosk.operations import station as stations

    yield stations.open_station(f"sqlite:///{database}", None, "lobby", NOW)
    stations.close()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["kiosk"]


@pytest.fixture(autouse=True)
def nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window open or a timer running."""
    yield
    app = QCoreApplication.instance()
    if app is None or "qapp" not in request.fixturenames:
        return
    _settle(app)
    left = [*_open_windows(), *_running_timers()]
    assert not left, f"left behind: {left}"


def _settle(app: QCoreApplication) -> None:
    for _ in range(3):
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.processEvents()


def _open_windows() -> list[str]:
    if not isinstance(QCoreApplication.instance(), QApplication):
        return []
    windows: list[QWidget | QWindow] = [*QApplication.topLevelWidgets()]
    windows += QGuiApplication.topLevelWindows()
    shown = [window for window in windows if isValid(window) and window.isVisible()]
    names = [f"{type(window).__name__} {window.objectName()!r}" for window in shown]
    for window in shown:  # so that the next test is not blamed
        window.close()
    return names


def _running_timers() -> list[str]:
    # Here, each time: garbage of Qt must not be taken away in the middle of a test or by another thread.
    gc.collect()
    timers = [one for one in gc.get_objects() if isinstance(one, QTimer)]
    running = [one for one in timers if isValid(one) and one.isActive()]
    names = [f"QTimer {one.objectName()!r} every {one.interval()} ms" for one in running]
    for one in running:
        one.stop()
    return names
