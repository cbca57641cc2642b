"""Finding the person to be visited: by name, pinyin, initials or department (A5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

from kiosk.domain.site import Host
from kiosk.operations.hostindex import Index
from kiosk.operations.spelling import Marks

_LONGEST_QUERY = 80
_MOST_INDEXES = 4

_indexes: list[Index] = []
_building = Lock()


@dataclass(frozen=True, slots=True)
class HostHit:
    """A host that was found. ``marks`` are the spans (start, end) of ``field`` that matched.

    ``field`` is ``name`` or ``reading``. ``reading`` is the pinyin (``Zhang Siyuan``), empty for a name
    in Latin letters. There are no marks when the department matched or nothing was typed.
    """

    host: Host
    reading: str
    marks: Marks = ()
    field: str = "name"


def search(hosts: Sequence[Host], text: str, language: str, minimum: int = 0) -> list[HostHit]:
    """Return the hosts that match ``text``, best first, then in the alphabetical order of ``language``.

    Nothing typed gives all of them; fewer than ``minimum`` characters give none. The index of a
    directory is built at its first search and kept (see :func:`warm`).
    """
    typed = text.strip()
    if len(typed) < minimum or len(typed) > _LONGEST_QUERY:
        return []
    index = _index(tuple(hosts))
    positions = index.positions(language)
    entries = index.entries
    if not typed:
        order = sorted(range(len(entries)), key=positions.__getitem__)
        return [HostHit(entries[one].host, entries[one].reading) for one in order]
    found = index.find(typed) or index.find_each(typed.split())
    ranked = sorted(found, key=lambda one: (found[one].rank, positions[one]))
    return [
        HostHit(entries[one].host, entries[one].reading, found[one].marks, found[one].field) for one in ranked
    ]


def warm(hosts: Sequence[Host]) -> None:
    """Build the index of a directory ahead of its first search; may run in a thread of its own."""
    _index(tuple(hosts))


def _index(hosts: tuple[Host, ...]) -> Index:
    """Return the index of a directory, built once."""
    with _building:
        for index in _indexes:
            if index.hosts is hosts or index.hosts == hosts:
                return index
        index = Index(hosts)
        _indexes.insert(0, index)
        del _indexes[_MOST_INDEXES:]
        return index
