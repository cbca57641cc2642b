"""A file is there as a whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from kiosk.exports.files import ExportError, replacing


def written(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_file_takes_its_name_at_the_end(tmp_path: Path) -> None:
    target = tmp_path / "day.csv"
    with replacing(target) as file:
        file.write(b"whole")
        file.flush()
        assert not target.exists()
    assert target.read_bytes() == b"whole"
    assert written(tmp_path) == ["day.csv"]


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt, SystemExit])
def test_what_ends_early_leaves_the_old_file(tmp_path: Path, failure: type[BaseException]) -> None:
    target = tmp_path / "day.csv"
    target.write_bytes(b"old")

    def fail() -> None:
        with replacing(target) as file:
            file.write(b"new")
            raise failure

    with pytest.raises(failure):
        fail()
    assert target.read_bytes() == b"old"
    assert written(tmp_path) == ["day.csv"]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_a_clear_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def full(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError) as caught, replacing(tmp_path / "day.csv") as file:
        file.write(b"new")
    assert caught.value.code == "export_disk_full"
    assert written(tmp_path) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_device_is_written_to_and_not_replaced() -> None:
    with pytest.raises(ExportError) as caught, replacing(Path("/dev/full")) as file:
        file.write(b"new")
    assert caught.value.code == "export_disk_full"
    assert Path("/dev/full").is_char_device()


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught, replacing(tmp_path):
        pytest.fail("opened")
    assert caught.value.code == "is_a_folder"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught, replacing(tmp_path / "none" / "day.csv"):
        pytest.fail("opened")
    assert caught.value.code == "folder_missing"
    assert caught.value.values["path"] == str(tmp_path / "none" / "day.csv")


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to(tmp_path / "day.csv")
    with replacing(tmp_path / "link.csv") as file:
        file.write(b"whole")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "day.csv").read_bytes() == b"whole"
