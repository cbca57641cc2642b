"""The pictures of what the site offers: read beside the site file, kept in the database, shown from files.

The database holds them scaled down and written anew, so that every station has them, whatever its folders,
and nothing but the pixels of somebody's photograph is kept.
"""

import hashlib
import io
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from uuid import UUID

from db import connection, models
from db.connection import rows
from kiosk.domain.site import Site
from kiosk.exports.files import replacing
from kiosk.operations.siterules import refuse
from kiosk.paths import RESOURCES

if TYPE_CHECKING:
    from kiosk.operations.station import Station

# Where the pictures of a copied sample site still are.
SHIPPED = RESOURCES / "sample"

# Twice the largest size on the usual screens, so that a finer one has enough.
EDGE = 800
_QUALITY = 88
_LARGEST_FILE = 10_000_000
_MOST_PIXELS = 50_000_000
_FORMATS = ("PNG", "JPEG", "WEBP")


def read_pictures(site: Site, folder: Path) -> dict[str, bytes]:
    """Return the pictures of the offers of a site file in ``folder`` as JPEG, by code.

    Raises InvalidInput ``site_file`` with the field ``offers[code].picture`` for one that cannot be used.
    """
    return {
        one.code: _picture(one.picture, folder, f"offers[{one.code}].picture")
        for one in site.offers
        if one.picture is not None
    }


def store_pictures(site: UUID, pictures: Mapping[str, bytes]) -> None:
    """Replace the pictures of a site within the caller's transaction."""
    table = models.OfferPicture
    table.delete().where(table.site == site).execute()
    for code, image in pictures.items():
        table.create(site=site, code=code, digest=hashlib.sha256(image).hexdigest(), image=image)


def picture_files(station: "Station") -> dict[str, Path]:
    """Return a file with the picture of each offer that has one, by code; missing files are written.

    They stand in a folder beside the database, named by their digest. A database without a file has none.
    Raises StorageError, ExportError, OSError.
    """
    database = connection.current().path()
    if database is None:
        return {}
    folder = database.with_name(database.name + ".pictures")
    found = rows("SELECT code, digest FROM offer_picture WHERE site_id = ?", station.site_id.hex)
    files = {code: folder / f"{digest}.jpg" for code, digest in found}
    for code, file in files.items():
        if not file.is_file():
            _write(station, code, file)
    return files


def _write(station: "Station", code: str, file: Path) -> None:
    """Write one file, and remove those that no picture has any more."""
    sql = "SELECT image FROM offer_picture WHERE site_id = ? AND code = ?"
    ((image,),) = rows(sql, station.site_id.hex, code)
    file.parent.mkdir(exist_ok=True)
    known = {digest for (digest,) in rows("SELECT digest FROM offer_picture")}
    for old in file.parent.glob("*.jpg"):
        if old.stem not in known:
            old.unlink(missing_ok=True)
    with replacing(file) as target:
        target.write(image)


def picture_file(folder: Path, name: str) -> Path:
    """Return the file that a site file in ``folder`` means: beside it, else the shipped one of this name."""
    own, shipped = folder / name, SHIPPED / name
    return own if own.is_file() or not shipped.is_file() else shipped


def _picture(name: str, folder: Path, field: str) -> bytes:
    """Return the picture as it is stored: upright, at most EDGE px long, nothing but its pixels."""
    from PIL import Image, ImageOps

    inside = PurePosixPath(name)
    if not name or inside.is_absolute() or ".." in inside.parts or "\\" in name or ":" in name:
        refuse(field, 'must be a path within the folder of the site file, such as "pictures/garden.jpg"')
    try:
        data = _bytes(picture_file(folder, name), field)
        with Image.open(io.BytesIO(data), formats=_FORMATS) as found:
            if found.width * found.height > _MOST_PIXELS:
                refuse(field, "has more than 50 million pixels")
            found.draft("RGB", (EDGE, EDGE))
            upright = ImageOps.exif_transpose(found).convert("RGBA")
    except OSError as error:
        refuse(field, f"cannot be read: {error.strerror or 'it is no whole PNG, JPEG or WebP picture'}")
    except (Image.DecompressionBombError, ValueError, SyntaxError):
        refuse(field, "cannot be read: the picture is damaged")
    upright.thumbnail((EDGE, EDGE))
    paper = Image.new("RGB", upright.size, "white")
    paper.paste(upright, mask=upright)
    stored = io.BytesIO()
    paper.save(stored, "JPEG", quality=_QUALITY, subsampling=0, optimize=True)
    return stored.getvalue()


def _bytes(file: Path, field: str) -> bytes:
    if not file.is_file():
        refuse(field, f"there is no file {file.name!r} in {str(file.parent)!r}")
    if file.stat().st_size > _LARGEST_FILE:
        refuse(field, "is larger than 10 MB")
    return file.read_bytes()
