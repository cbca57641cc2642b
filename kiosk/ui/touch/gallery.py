"""Brings a running touch window into each of its states, for pictures and screen checks."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.devices.camera import NullCamera, Watcher
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.ui.touch.code_provider import code_picture
from kiosk.ui.touch.window import TouchWindow
from kiosk.viewmodels.touch import words

Scene = Callable[[TouchWindow], None]


def show(window: TouchWindow, screen: str) -> None:
    """Bring the window into a state of SCREENS; raises KeyError for another name."""
    session = window.session
    session.settle_ms = 0
    session.clear()
    session.camera_model.use(NullCamera())
    session.greeting_model.refresh()
    session.greeting_model.refresh()
    SCREENS[screen](window)


def _greeting(window: TouchWindow) -> None:
    """The session is there already."""


def _closed(window: TouchWindow) -> None:
    window.session.greeting_model.show_closed()


def _purpose(window: TouchWindow) -> None:
    window.session.start()


def _host(window: TouchWindow) -> None:
    _purpose(window)
    window.session.choosePurpose("visit")
    window.session.host_search.search("zs")


def _party(window: TouchWindow) -> None:
    _purpose(window)
    window.session.choosePurpose("consultation")
    window.session.form_model.setAdults(2)
    window.session.form_model.setChildren(1)


def _complaint(window: TouchWindow) -> None:
    _purpose(window)
    window.session.choosePurpose("complaint")
    window.session.forward()


def _details(window: TouchWindow) -> None:
    _complaint(window)
    typed = {"name": "张丽华", "phone": "138 0013 800", "subject": "equipment", "note": "三号楼的电梯停了"}
    for field in window.session.form_model.field_models:
        field.write(typed.get(field.field_code.value, ""))
        if field.field_code == "phone":
            field.leave()


def _confirm(window: TouchWindow) -> None:
    _party(window)
    window.session.forward()


def _ticket(window: TouchWindow) -> None:
    _complaint(window)
    window.session.forward()
    window.session.submit()


def _thanks(window: TouchWindow) -> None:
    _purpose(window)
    window.session.choosePurpose("delivery")
    window.session.forward()
    window.session.submit()


def _my_ticket(window: TouchWindow) -> None:
    _purpose(window)
    window.session.lookUp(False)


def _my_ticket_found(window: TouchWindow) -> None:
    _find_new(window, "consultation")


def _my_complaint_found(window: TouchWindow) -> None:
    _find_new(window, "complaint")


def _find_new(window: TouchWindow, purpose: str) -> None:
    session = window.session
    answer = check_in(session.station, CheckInForm(purpose=purpose), session.clock())
    _my_ticket(window)
    for key in answer.ticket or "":
        session.lookup_model.press(key)
    session.lookup_model.enter()


class _PaperInView(NullCamera):
    """A camera before which somebody holds a ticket askew."""

    def start(self, watcher: Watcher) -> None:
        picture = QImage(640, 480, QImage.Format.Format_Grayscale8)
        picture.fill(QColor("#8c8c8c"))
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(330, 250)
        painter.rotate(-12)
        painter.fillRect(QRectF(-150, -190, 300, 420), QColor("#f4f4f4"))
        painter.drawImage(QRectF(-105, -105, 210, 210), code_picture("C012 in the picture"))
        painter.end()
        watcher.picture_seen(picture)


def _with_camera(window: TouchWindow) -> None:
    window.session.camera_model.use(_PaperInView())
    _leaving(window)


def _leaving(window: TouchWindow) -> None:
    _purpose(window)
    window.session.lookUp(True)
    for key in "C99":
        window.session.lookup_model.press(key)
    window.session.lookup_model.enter()


def _left(window: TouchWindow) -> None:
    session = window.session
    answer = check_in(session.station, CheckInForm(purpose="consultation"), session.clock())
    _purpose(window)
    session.lookUp(True)
    for key in answer.ticket or "":
        session.lookup_model.press(key)
    session.lookup_model.enter()


def _left_with_things(window: TouchWindow) -> None:
    session = window.session
    form = CheckInForm(purpose="consultation", belongings=("umbrella", "pet", "luggage", "parcel"))
    answer = check_in(session.station, form, session.clock())
    _purpose(window)
    session.lookUp(True)
    for key in answer.ticket or "":
        session.lookup_model.press(key)
    session.lookup_model.enter()


def _rating_given(window: TouchWindow) -> None:
    _left(window)
    window.session.rating_model.rate(2)
    window.session.rating_model.because("waiting")


def _offers(window: TouchWindow) -> None:
    _purpose(window)
    window.session.choosePurpose("offers")


def _offer_confirm(window: TouchWindow) -> None:
    _offers(window)
    window.session.chooseOffer("heating_care")


def _belongings(window: TouchWindow) -> None:
    _confirm(window)
    window.session.change("belongings")
    window.session.form_model.setThing("umbrella", 2)
    window.session.form_model.setThing("luggage", 1)


def _ticket_with_tags(window: TouchWindow) -> None:
    _belongings(window)
    for kind, count in (("pet", 1), ("luggage", 2), ("parcel", 1)):
        window.session.form_model.setThing(kind, count)
    window.session.forward()
    window.session.submit()


def _found_with_tags(window: TouchWindow) -> None:
    session = window.session
    form = CheckInForm(purpose="consultation", belongings=("umbrella", "luggage", "luggage"))
    answer = check_in(session.station, form, session.clock())
    session.scanned(answer.code or "")


def _thanks_with_tags(window: TouchWindow) -> None:
    _purpose(window)
    window.session.choosePurpose("delivery")
    window.session.forward()
    window.session.change("belongings")
    window.session.form_model.setThing("pet", 1)
    window.session.forward()
    window.session.submit()


def _idle(window: TouchWindow) -> None:
    _party(window)
    window.session.ask_whether_there(18)


def _error(window: TouchWindow) -> None:
    _confirm(window)
    window.session.fail(words.storage_error("disk_full"))


def _help(window: TouchWindow) -> None:
    _party(window)
    window.session.callHelp()


def _access(window: TouchWindow) -> None:
    _party(window)
    window.session.open("access")


def _privacy(window: TouchWindow) -> None:
    _confirm(window)
    window.session.open("privacy")


SCREENS: dict[str, Scene] = {
    "greeting": _greeting,
    "greeting-closed": _closed,
    "purpose": _purpose,
    "host": _host,
    "party": _party,
    "details": _details,
    "confirm": _confirm,
    "ticket": _ticket,
    "thanks": _thanks,
    "my-ticket": _my_ticket,
    "my-ticket-found": _my_ticket_found,
    "my-complaint-found": _my_complaint_found,
    "leaving": _leaving,
    "leaving-camera": _with_camera,
    "left-things": _left_with_things,
    "rating": _left,
    "rating-given": _rating_given,
    "offers": _offers,
    "offer-confirm": _offer_confirm,
    "belongings": _belongings,
    "ticket-tags": _ticket_with_tags,
    "thanks-tags": _thanks_with_tags,
    "my-ticket-tags": _found_with_tags,
    "idle": _idle,
    "error": _error,
    "help": _help,
    "access": _access,
    "privacy": _privacy,
}
