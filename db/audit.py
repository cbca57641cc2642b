"""The audit trail: append-only, each entry's digest covering the entry before it."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from db.connection import scalar
from db.models import Audit
from db.statements import insert


def digest_of(previous: str, parts: tuple[object, ...]) -> str:
    """Return the digest of an entry, chained to the digest of the one before it."""
    text = json.dumps([previous, *parts], ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def record(
    action: str,
    entity: UUID,
    *,
    site: UUID,
    station: UUID,
    now: datetime,
    staff: UUID | None = None,
    detail: Mapping[str, object] | None = None,
) -> None:
    """Append an entry within the caller's transaction; ``detail`` holds nothing personal."""
    detail = dict(detail or {})
    previous = scalar("SELECT digest FROM audit ORDER BY seq DESC LIMIT 1") or ""
    insert(
        Audit,
        site=site,
        at=now,
        station=station,
        staff=staff,
        action=action,
        entity=entity,
        detail=detail,
        digest=digest_of(previous, (site, now.isoformat(), station, staff, action, entity, detail)),
    )
