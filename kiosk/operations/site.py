"""Storing a site's configuration in the database, and reading it back for the screens."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any
from uuid import UUID

from db import models
from db.changes import announce
from db.connection import transaction
from db.statements import ensure
from kiosk.domain.plain import from_plain, to_plain
from kiosk.domain.site import Site

# Kept in tables of their own, because visits and tickets refer to them.
_TABLES = ("purposes", "services", "counters", "hosts", "staff")
# The file says which role a staff member begins with; from then on it is the desk's.
_SET_AT_THE_DESK = "role"
_FIELD_NAMES = tuple(one.name for one in fields(Site))


@dataclass(frozen=True)
class Keys:
    """The database keys behind the codes of a site."""

    purposes: dict[str, UUID]
    services: dict[str, UUID]
    counters: dict[int, UUID]
    hosts: dict[str, UUID]
    staff: dict[str, UUID]


def store_site(site: Site, now: datetime) -> UUID:
    """Write ``site`` to the database and return its key; what is gone from it becomes inactive, not removed.

    Raises StorageError.
    """
    plain = to_plain(site)
    with transaction():
        row = ensure(models.Site, {"settings": {}}, code=site.code)
        row.settings = {name: plain[name] for name in _FIELD_NAMES if name not in _TABLES}
        row.save()
        services = _upsert(models.Service, row, "code", _numbered(plain["services"]))
        counters = _upsert(models.Counter, row, "number", _without(plain["counters"], "services"))
        purposes = _upsert(
            models.Purpose, row, "code", _numbered(_without(plain["purposes"], "services", "fields"))
        )
        _upsert(models.Host, row, "code", _numbered(plain["hosts"]))
        _upsert(models.Staff, row, "code", _numbered(plain["staff"]))
        for counter in plain["counters"]:
            key = counters[counter["number"]]
            _relink(models.CounterService, "counter", key, counter["services"], services)
        for purpose in plain["purposes"]:
            key = purposes[purpose["code"]]
            _relink(models.PurposeService, "purpose", key, purpose["services"], services)
            models.PurposeField.delete().where(models.PurposeField.purpose == key).execute()
            for one in _numbered(purpose["fields"]):
                models.PurposeField.create(purpose=key, **one)
        announce("site", row.id, site=row.id, now=now)
    stored: UUID = row.id
    return stored


def load_site(code: str | None = None) -> tuple[UUID, Site, Keys] | None:
    """Return key and configuration of the site (the only one when no code is given), or None."""
    rows = models.Site.select()
    row = (rows.where(models.Site.code == code) if code else rows).first()
    if row is None:
        return None
    plain = dict(row.settings)
    services = _active(models.Service, row)
    counters = _active(models.Counter, row)
    purposes = _active(models.Purpose, row)
    hosts, staff = _active(models.Host, row), _active(models.Staff, row)
    service_codes = {one["id"]: one["code"] for one in services}
    served = _links(models.CounterService, "counter", service_codes)
    offered = _links(models.PurposeService, "purpose", service_codes)
    asked: dict[UUID, list[dict[str, Any]]] = {}
    questions: Any = models.PurposeField.select().order_by(models.PurposeField.position).dicts()
    for field in questions:
        asked.setdefault(field["purpose"], []).append(field)
    plain |= {
        "services": services,
        "hosts": hosts,
        "staff": staff,
        "counters": [one | {"services": served.get(one["id"], [])} for one in counters],
        "purposes": [
            one | {"services": offered.get(one["id"], []), "fields": asked.get(one["id"], [])}
            for one in purposes
        ],
    }
    keys = Keys(
        purposes={one["code"]: one["id"] for one in purposes},
        services={one["code"]: one["id"] for one in services},
        counters={one["number"]: one["id"] for one in counters},
        hosts={one["code"]: one["id"] for one in hosts},
        staff={one["code"]: one["id"] for one in staff},
    )
    return row.id, from_plain(Site, plain), keys


def _numbered(items: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one | {"position": position} for position, one in enumerate(items)]


def _without(items: Iterable[dict[str, Any]], *names: str) -> list[dict[str, Any]]:
    return [{key: value for key, value in one.items() if key not in names} for one in items]


def _upsert(model: Any, site: models.Site, key: str, items: list[dict[str, Any]]) -> dict[Any, UUID]:
    model.update(active=False).where(model.site == site).execute()
    known = {getattr(one, key): one for one in model.select().where(model.site == site)}
    found: dict[Any, UUID] = {}
    for item in items:
        row = known.get(item[key])
        if row is None:
            row = model.create(site=site, active=True, **item)
        else:
            for name, value in item.items():
                if name != _SET_AT_THE_DESK:
                    setattr(row, name, value)
            row.active = True
            row.save()
        found[item[key]] = row.id
    return found


def _relink(model: Any, owner: str, key: UUID, codes: list[str], services: dict[str, UUID]) -> None:
    model.delete().where(getattr(model, owner) == key).execute()
    for position, code in enumerate(codes):
        model.create(**{owner: key, "service": services[code], "position": position})


def _active(model: Any, site: models.Site) -> list[dict[str, Any]]:
    order = model.number if model is models.Counter else model.position
    return list(model.select().where((model.site == site) & model.active).order_by(order).dicts())


def _links(model: Any, owner: str, codes: dict[UUID, str]) -> dict[UUID, list[str]]:
    links: dict[UUID, list[str]] = {}
    for row in model.select().order_by(model.position).dicts():
        if row["service"] in codes:
            links.setdefault(row[owner], []).append(codes[row["service"]])
    return links
