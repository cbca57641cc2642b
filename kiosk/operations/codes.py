"""The signed code of a ticket: what the QR code carries, made and checked (Ed25519).

A token is these bytes in base32 (capital letters and digits, no padding), so that a QR code holds it in
its compact alphanumeric mode: version (1), key tag (4, the start of the SHA-256 of the public key),
ticket (16), expiry (4, minutes since 1970, big endian), signature (64). It carries no personal data.
Only the one canonical spelling is accepted: any altered character is refused.
"""

import base64
import binascii
import hashlib
import logging
import os
import stat
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.domain.errors import LobbyError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_VERSION = 1
# Signed along, so that the key can never be made to sign something else that looks like a ticket.
_DOMAIN = b"lobby-kiosk ticket 1\0"
_BODY = 25
_WHOLE = _BODY + 64
_TOKEN_LENGTH = 143
_LONGEST = 2048
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)
_LARGEST_KEY_FILE = 4096

_log = logging.getLogger(__name__)


class BadCode(LobbyError):
    """A code that is refused; ``code`` is malformed, foreign, forged or expired."""


class Signer:
    """Holds a site's private key and signs tickets with it.

    The key is read when it is first needed, which keeps the cryptography off the way to the greeting.
    ``fingerprint`` tells key files apart without reading the key.
    """

    def __init__(self, load: Callable[[], "Ed25519PrivateKey"], fingerprint: str) -> None:
        self._load = load
        self.fingerprint = fingerprint

    def __repr__(self) -> str:
        """Return the fingerprint only: the key never reaches a log."""
        return f"Signer({self.fingerprint[:8]})"

    @cached_property
    def _key(self) -> "Ed25519PrivateKey":
        return self._load()

    @cached_property
    def public_key(self) -> bytes:
        """The public key, 32 bytes. Raises LobbyError as ``load_or_create`` does."""
        return self._key.public_key().public_bytes_raw()

    @property
    def tag(self) -> bytes:
        """The four bytes by which tokens name this key."""
        return key_tag(self.public_key)

    @classmethod
    def in_memory(cls) -> "Signer":
        """Return a signer with a new key that is stored nowhere."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        key = Ed25519PrivateKey.generate()
        return cls(lambda: key, hashlib.sha256(key.public_key().public_bytes_raw()).hexdigest())

    @classmethod
    def load_or_create(cls, path: Path) -> "Signer":
        """Return the signer of the key file, which is made if there is none, readable by its owner only.

        Two programs that start at once get the same key. Raises LobbyError: ``key_unreadable`` or
        ``key_unwritable``, and when it is first used ``key_damaged``, each with ``path``.
        """
        try:
            if not path.exists():
                _create(path, cls.in_memory())
        except OSError as error:
            raise LobbyError("key_unwritable", path=str(path), detail=error.strerror) from error
        content = _read(path)
        return cls(partial(_parse_key, content, path), hashlib.sha256(content).hexdigest())

    def sign(self, ticket: UUID, expires: datetime) -> str:
        """Return the token of ``ticket``, good until ``expires`` (aware; rounded up to the minute)."""
        minutes = -((_EPOCH - expires) // _MINUTE)
        if not 0 <= minutes < 2**32:
            raise ValueError(f"expiry out of range: {expires}")
        body = bytes([_VERSION]) + self.tag + ticket.bytes + minutes.to_bytes(4, "big")
        return _spell(body + self._key.sign(_DOMAIN + body))

    def pem(self) -> bytes:
        """Return the private key as it stands in the key file (PKCS 8, not encrypted)."""
        from cryptography.hazmat.primitives import serialization

        return self._key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )


def key_tag(public_key: bytes) -> bytes:
    """Return the four bytes by which a token names its key."""
    return hashlib.sha256(public_key).digest()[:4]


def payload(token: str, public_address: str | None) -> str:
    """Return what the QR code says: the address with the token, or the bare token."""
    return f"{public_address}{token}" if public_address else token


def verify(public_keys: Sequence[bytes], text: str, now: datetime) -> UUID:
    """Return the ticket of a code: a bare token, or any web address whose last part is one.

    ``public_keys`` (raw Ed25519) are those of this site; ``now`` is aware. Raises BadCode with, in
    this order, ``malformed``, ``foreign`` (no key of ours), ``forged``, ``expired``.
    """
    whole = _parse(text)
    tag = whole[1:5]
    ours = [key for key in public_keys if key_tag(key) == tag]
    if not ours:
        raise BadCode("foreign")
    if not any(_signed_by(key, whole) for key in ours):
        raise BadCode("forged")
    if (now - _EPOCH) // _MINUTE >= int.from_bytes(whole[21:25], "big"):
        raise BadCode("expired")
    return UUID(bytes=whole[5:21])


def _spell(whole: bytes) -> str:
    return base64.b32encode(whole).rstrip(b"=").decode("ascii")


def _parse(text: str) -> bytes:
    """Return the bytes of a token. Raises BadCode("malformed")."""
    if len(text) > _LONGEST:
        raise BadCode("malformed")
    token = text.strip(" \t\r\n")
    if token.lower().startswith(("https://", "http://")):
        token = token.rsplit("/", 1)[1]
    if len(token) != _TOKEN_LENGTH or not token.isascii():
        raise BadCode("malformed")
    try:
        whole = base64.b32decode(token + "=")
    except binascii.Error:
        raise BadCode("malformed") from None
    if len(whole) != _WHOLE or whole[0] != _VERSION or _spell(whole) != token:
        raise BadCode("malformed")
    return whole


def _signed_by(public_key: bytes, whole: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = Ed25519PublicKey.from_public_bytes(public_key)
        key.verify(whole[_BODY:], _DOMAIN + whole[:_BODY])
    except (InvalidSignature, ValueError):
        return False
    return True


def _create(path: Path, signer: Signer) -> None:
    """Write the key beside ``path`` and put it there in one step, unless another program was first."""
    import tempfile

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # mkstemp opens with O_EXCL and 0600: at no moment can anyone else read the file.
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(signer.pem())
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            _put(Path(name), path)
    finally:
        Path(name).unlink(missing_ok=True)
    _flush_folder(path.parent)


def _put(new: Path, path: Path) -> None:
    """Give ``new`` its place. Raises FileExistsError when the place is taken."""
    try:
        path.hardlink_to(new)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if path.exists():
            raise FileExistsError(path) from None
        new.rename(path)


def _flush_folder(folder: Path) -> None:
    """Make the new name itself durable, where folders can be flushed."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _read(path: Path) -> bytes:
    """Read the key file, taking away rights of others that someone has given to it."""
    try:
        with path.open("rb") as file:
            _mend_rights(path, file.fileno())
            return file.read(_LARGEST_KEY_FILE + 1)
    except OSError as error:
        raise LobbyError("key_unreadable", path=str(path), detail=error.strerror) from error


def _parse_key(data: bytes, path: Path) -> "Ed25519PrivateKey":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(data, password=None)
    except Exception as error:  # the library has many ways to say that a file is damaged
        raise LobbyError("key_damaged", path=str(path)) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise LobbyError("key_damaged", path=str(path))
    return key


def _mend_rights(path: Path, handle: int) -> None:
    """Set 0600 if others have rights to the open key file."""
    if os.name != "posix" or not stat.S_IMODE(os.fstat(handle).st_mode) & 0o077:
        return
    try:
        os.fchmod(handle, 0o600)
    except OSError:
        _log.warning("others can read the key file, and this cannot be changed: %s", path)
    else:
        _log.warning("others could read the key file; its rights were mended: %s", path)
