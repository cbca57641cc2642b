from pathlib import Path

import pytest

from tests.command import Kiosk


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    """The command with an empty home."""
    return Kiosk(tmp_path)


@pytest.fixture
def lobby(kiosk: Kiosk, database: Path) -> Kiosk:
    """The command on a migrated database with the sample site."""
    assert database == kiosk.database
    return kiosk
