"""The station at work: what every operation needs to know about who is acting."""

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from db import connection, migrate, models
from db.connection import Engine
from db.statements import ensure
from kiosk.domain.errors import InvalidInput, NotFound
from kiosk.domain.site import Site
from kiosk.domain.tickets import service_day
from kiosk.operations.codes import Signer
from kiosk.operations.offer_pictures import picture_file, store_pictures
from kiosk.operations.site import Keys, load_site, store_site

_SITE = "site "


@dataclass(frozen=True)
class Station:
    """One program at one site. ``public_keys`` are those whose codes the site accepts.

    ``training``: everything here is invented, and every screen has to say so.
    """

    id: UUID
    name: str
    site_id: UUID
    site: Site
    keys: Keys
    signer: Signer = field(repr=False)
    public_keys: tuple[bytes, ...] = ()
    training: bool = False

    def today(self, now: datetime) -> date:
        """Return the service day of ``now``."""
        return service_day(now, self.site.timezone, self.site.day_starts)


def open_station(url: str, site_file: Path | None, name: str, now: datetime) -> Station:
    """Open the database, bring it up to date, take over a changed site file, and sign on as ``name``.

    Without a site file the stored site is used. Raises StorageError, InvalidInput for a faulty site
    file, NotFound("no_site") when there is neither.
    """
    engine = connection.connect(url)
    migrate.upgrade(engine, now)
    code = None if site_file is None else _take_over(site_file, now)
    found = load_site(code)
    if found is None:
        raise NotFound("no_site")
    site_id, site, keys = found
    signer = _signer(engine)
    with connection.transaction():
        row = ensure(models.Station, {"created_at": now}, site=site_id, name=name)
        _register(signer, site_id, row.id, now)
    known = models.SigningKey.select().where(models.SigningKey.site == site_id)
    return Station(
        id=row.id,
        name=name,
        site_id=site_id,
        site=site,
        keys=keys,
        signer=signer,
        public_keys=tuple(bytes.fromhex(one.public_key) for one in known),
    )


def set_patience(milliseconds: int) -> None:
    """Wait at most this long for another program's write before StorageError("locked")."""
    connection.current().execute_sql(f"PRAGMA busy_timeout = {milliseconds:d}")


def close() -> None:
    """Close the database."""
    connection.close()


def _signer(engine: Engine) -> Signer:
    path = engine.path()
    return Signer.in_memory() if path is None else Signer.load_or_create(path.with_name(path.name + ".key"))


def _register(signer: Signer, site: UUID, station: UUID, now: datetime) -> None:
    """Make the key known to the site, once: a key file that was read before is sound and is left unread."""
    name = f"key {signer.fingerprint}"
    if models.Setting.get_or_none(models.Setting.name == name) is not None:
        return
    key = {"site": site, "station": station, "public_key": signer.public_key.hex(), "created_at": now}
    ensure(models.SigningKey, key, tag=signer.tag.hex())
    ensure(models.Setting, {"value": signer.tag.hex()}, name=name)


def _take_over(site_file: Path, now: datetime) -> str:
    """Store the site file with its pictures and return the site's code.

    They are read only when one differs from what its site took over last, because a start should be quick.
    """
    try:
        digest = _digest(site_file)
    except OSError as error:
        raise InvalidInput("site_file", detail=f"{site_file}: {error.strerror}") from error
    for stored in models.Setting.select().where(models.Setting.name.startswith(_SITE)):
        if _is_unchanged(site_file.parent, digest, stored.value):
            return str(stored.name).removeprefix(_SITE)
    from kiosk.operations.siteconfig import read_whole

    site, pictures = read_whole(site_file)
    files = {one.picture: picture_file(site_file.parent, one.picture) for one in site.offers if one.picture}
    value = {"file": digest, "pictures": {name: _digest(file) for name, file in files.items()}}
    with connection.transaction():
        key = store_site(site, now)
        store_pictures(key, pictures)
        models.Setting.insert(name=_SITE + site.code, value=value).on_conflict(
            conflict_target=[models.Setting.name], update={models.Setting.value: value}
        ).execute()
    return site.code


def _is_unchanged(folder: Path, digest: str, taken: object) -> bool:
    """Tell whether the file with this digest, and its pictures in ``folder``, are what was ``taken`` over."""
    if not isinstance(taken, dict) or taken["file"] != digest:
        return False
    try:
        return all(_digest(picture_file(folder, name)) == one for name, one in taken["pictures"].items())
    except OSError:
        return False  # reading the site anew says which one


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
