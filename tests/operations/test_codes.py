"""Signed codes: refused when altered, forged, foreign or expired; the key file belongs to its owner."""

import base64
import logging
import os
import stat
import string
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import LobbyError
from kiosk.operations.codes import BadCode, Signer, payload, verify
from tests.conftest import NOW

ALPHABET = string.ascii_uppercase + "234567"
SIGNER = Signer.in_memory()
TICKET = UUID("0197c0de-0000-7000-8000-000000000001")
TOKEN = SIGNER.sign(TICKET, NOW + timedelta(days=30))


def reason(text: str, signer: Signer = SIGNER) -> str:
    with pytest.raises(BadCode) as caught:
        verify([signer.public_key], text, NOW)
    return caught.value.code


def test_a_code_is_compact_and_names_its_ticket() -> None:
    assert set(TOKEN) <= set(ALPHABET)
    assert len(TOKEN) == 143
    assert verify([Signer.in_memory().public_key, SIGNER.public_key], TOKEN, NOW) == TICKET
    assert verify([SIGNER.public_key], f" {TOKEN}\r\n", NOW) == TICKET


@pytest.mark.parametrize(
    "address", ["https://example.org/t/", "http://10.0.0.7:8080/", "HTTPS://EXAMPLE.ORG/T/"]
)
def test_web_addresses(address: str) -> None:
    assert payload(TOKEN, None) == TOKEN
    assert verify([SIGNER.public_key], payload(TOKEN, address), NOW) == TICKET


@pytest.mark.parametrize("place", range(len(TOKEN)))
def test_every_altered_character_is_refused(place: int) -> None:
    for other in ALPHABET + "=/018 -a" + TOKEN[place].lower():
        if other != TOKEN[place]:
            altered = TOKEN[:place] + other + TOKEN[place + 1 :]
            assert reason(f"https://example.org/t/{altered}x"[:-1]) in ("malformed", "foreign", "forged")
            if other != " ":
                assert reason(altered) in ("malformed", "foreign", "forged")


def test_order_of_refusal() -> None:
    other = Signer.in_memory()
    assert reason(TOKEN[:-1]) == "malformed"
    assert reason(TOKEN, other) == "foreign"
    # Of another site and expired as well: foreign is said first.
    assert reason(SIGNER.sign(TICKET, NOW - timedelta(days=1)), other) == "foreign"
    raw = bytearray(base64.b32decode(SIGNER.sign(TICKET, NOW - timedelta(days=1)) + "="))
    raw[10] ^= 1
    assert reason(base64.b32encode(raw).decode().rstrip("=")) == "forged"
    assert reason(SIGNER.sign(TICKET, NOW - timedelta(days=1))) == "expired"


def test_a_key_with_our_tag_but_another_signature_is_forged() -> None:
    other = Signer.in_memory()
    raw = bytearray(base64.b32decode(other.sign(TICKET, NOW + timedelta(days=1)) + "="))
    raw[1:5] = SIGNER.tag
    assert reason(base64.b32encode(raw).decode().rstrip("=")) == "forged"


def test_expiry_is_to_the_minute_and_never_early() -> None:
    expires = NOW + timedelta(seconds=30)
    token = SIGNER.sign(TICKET, expires)
    assert verify([SIGNER.public_key], token, expires - timedelta(microseconds=1)) == TICKET
    with pytest.raises(BadCode, match="expired"):
        verify([SIGNER.public_key], token, expires + timedelta(minutes=1))
    exact = SIGNER.sign(TICKET, NOW)
    with pytest.raises(BadCode, match="expired"):
        verify([SIGNER.public_key], exact, NOW)


@pytest.mark.parametrize(
    "text",
    ["", "C012", TOKEN.lower(), TOKEN + "=", TOKEN + "A", f"{TOKEN}/", f"https://x/{TOKEN}?a=1", "https://",
     "x" * 1_000_000, "A" * 143, "\0" * 143, "\u202e" + TOKEN, "\ud800" * 143, "Ａ" * 143],
)  # fmt: skip
def test_hostile_text_is_malformed(text: str) -> None:
    assert reason(text) == "malformed"


@given(st.text())
def test_any_text_is_refused_harmlessly(text: str) -> None:
    assert reason(text) == "malformed"


@given(st.binary(min_size=89, max_size=89))
def test_any_bytes_are_refused_harmlessly(raw: bytes) -> None:
    text = base64.b32encode(raw).decode().rstrip("=")
    assert reason(text) in ("malformed", "foreign", "forged", "expired")


def test_a_damaged_public_key_signs_nothing() -> None:
    with pytest.raises(BadCode, match="foreign"):
        verify([b"", b"short", b"\0" * 32], TOKEN, NOW)


def test_the_key_file_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new" / "lobby.key"
    mask = os.umask(0)
    try:
        first = Signer.load_or_create(path)
    finally:
        os.umask(mask)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert Signer.load_or_create(path).public_key == first.public_key
    assert [one.name for one in path.parent.iterdir()] == ["lobby.key"]
    assert first.public_key.hex() not in repr(first)


def test_programs_that_start_at_once_get_the_same_key(tmp_path: Path) -> None:
    path = tmp_path / "lobby.key"
    with ThreadPoolExecutor(8) as pool:
        keys = {one.public_key for one in pool.map(Signer.load_or_create, [path] * 16)}
    assert len(keys) == 1
    assert [one.name for one in tmp_path.iterdir()] == ["lobby.key"]


def test_wrong_rights_are_mended_and_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "lobby.key"
    Signer.load_or_create(path)
    path.chmod(0o644)
    with caplog.at_level(logging.WARNING):
        Signer.load_or_create(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "rights were mended" in caplog.text


@pytest.mark.parametrize("data", [b"", b"rubbish", b"\0" * 200_000, b"-----BEGIN PRIVATE KEY-----\nAAAA\n"])
def test_a_damaged_key_file_is_told(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "lobby.key"
    path.write_bytes(data)
    path.chmod(0o600)
    with pytest.raises(LobbyError, match="key_damaged") as caught:
        _ = Signer.load_or_create(path).public_key
    assert caught.value.values == {"path": str(path)}
    assert path.read_bytes() == data


def test_a_key_of_another_kind_is_told(tmp_path: Path) -> None:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    path = tmp_path / "lobby.key"
    path.write_bytes(
        X25519PrivateKey.generate().private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    with pytest.raises(LobbyError, match="key_damaged"):
        _ = Signer.load_or_create(path).public_key


def test_places_that_cannot_be_read_or_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LobbyError, match="key_unwritable"):
        Signer.load_or_create(tmp_path / "file" / "lobby.key")
    with pytest.raises(LobbyError, match="key_unreadable"):
        Signer.load_or_create(tmp_path)


def test_each_ticket_has_its_own_code() -> None:
    tokens = {SIGNER.sign(uuid4(), NOW + timedelta(days=1)) for _ in range(100)}
    assert len(tokens) == 100
