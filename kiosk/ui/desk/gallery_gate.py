"""The doors of the desk for the pictures: first PIN, sign-in, lock, and the staff page."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.gate import Gate
from kiosk.ui.desk.window import DeskWindow
from kiosk.viewmodels.desk.signin import SignIn

MEMBER = "sun"


def add_gate(window: DeskWindow) -> Gate:
    """Put the gate before a desk whose database holds no PIN, open for MEMBER."""
    signin = SignIn(window.desk, window)
    gate = Gate(window.look, signin, window, lambda: None)
    signin.begin(MEMBER)
    return gate


def gate_of(window: DeskWindow) -> Gate:
    """Return the gate that was added."""
    found = window.findChild(Gate, "gate")
    if found is None:
        raise LookupError("the window has no gate")
    return found


def reset(window: DeskWindow) -> None:
    """Open the gate again, and close the staff page."""
    gate = gate_of(window)
    gate.staff.reject()
    gate.signin.begin(MEMBER)


def _first_pin(window: DeskWindow) -> QWidget:
    gate = gate_of(window)
    gate.signin.begin()
    return gate


def _sign_in(window: DeskWindow) -> QWidget:
    gate = gate_of(window)
    gate.signin.lock()
    gate.signin.knock()
    gate.signin.staff = [replace(one, has_pin=True) for one in gate.signin.staff]
    gate.signin_page.open()
    return gate


def _locked(window: DeskWindow) -> QWidget:
    gate = gate_of(window)
    gate.signin.lock()
    return gate


def _staff(window: DeskWindow) -> QWidget:
    gate = gate_of(window)
    gate.staff.open()
    return gate.staff


GATE: dict[str, Callable[[DeskWindow], QWidget]] = {
    "desk-first-pin": _first_pin,
    "desk-sign-in": _sign_in,
    "desk-locked": _locked,
    "desk-staff": _staff,
}
