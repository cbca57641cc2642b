"""What the site offers, as the catalogue shows it."""

import logging
import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale, QUrl

from kiosk.domain.errors import LobbyError
from kiosk.domain.site import Offer, Site, in_language
from kiosk.operations.offer_pictures import picture_files
from kiosk.operations.station import Station

translate = QCoreApplication.translate
log = logging.getLogger(__name__)

_SIGNS = {"EUR": "€", "CNY": "¥", "JPY": "¥", "USD": "$", "GBP": "£"}
# Currencies whose smallest unit is not a hundredth: how many decimals they have (ISO 4217).
_DECIMALS = dict.fromkeys(("JPY", "KRW", "VND", "CLP", "ISK"), 0)
_DECIMALS |= dict.fromkeys(("BHD", "JOD", "KWD", "OMR", "TND"), 3)
_NO_BREAK = "\u00a0"


def offer_pictures(station: Station) -> dict[str, str]:
    """Return the addresses of the pictures by code. Where they cannot be had, icons stand for them."""
    try:
        files = picture_files(station)
    except (LobbyError, OSError) as error:
        log.warning("no pictures of the offers: %s", error)
        return {}
    return {code: QUrl.fromLocalFile(str(file)).toString() for code, file in files.items()}


def offer_rows(site: Site, language: str, pictures: Mapping[str, str]) -> list[dict[str, str]]:
    """Return code, icon, picture, name, text and price of each offer."""
    return [
        {
            "code": one.code,
            "icon": one.icon,
            "picture": pictures.get(one.code, ""),
            "name": in_language(one.names, language),
            "text": in_language(one.text, language),
            "price": price_from(one, language),
        }
        for one in site.offers
    ]


def price_from(offer: Offer, language: str) -> str:
    """Return the lowest price in words, such as "from 49 €"; empty when none is named."""
    if offer.price_from is None:
        return ""
    return translate("Offers", "from %1").replace("%1", money(offer.price_from, offer.currency, language))


def money(amount: int, currency: str, language: str) -> str:
    """Return an amount in minor units as people write it; a whole one without decimals."""
    decimals = _DECIMALS.get(currency, 2)
    unit: int = 10**decimals
    shown = 0 if amount % unit == 0 else decimals
    text = QLocale(language).toCurrencyString(amount / unit, _SIGNS.get(currency, currency), shown)
    # Letters do not run into the figures, and neither part begins a line alone.
    return re.sub(r"(?<=[A-Z])(?=\d)", _NO_BREAK, text).replace(" ", _NO_BREAK)
