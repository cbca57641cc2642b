"""What is said about PINs, passwords and roles."""

from kiosk.domain.access import Role
from kiosk.domain.errors import LobbyError
from kiosk.viewmodels.desk.words import DeskWords, translate


def pin_error(words: DeskWords, error: LobbyError) -> str:
    """Return the sentence for a PIN that is not accepted, or for what may not be done."""
    known = {
        "wrong_pin": translate("Desk", "This PIN is not right."),
        "required": translate("Desk", "Please enter a PIN."),
        "pin_short": translate("Desk", "A PIN has at least {minimum} digits."),
        "pin_long": translate("Desk", "A PIN has at most {limit} digits."),
        "password_short": translate("Desk", "A password has at least {minimum} characters."),
        "password_long": translate("Desk", "A password has at most {limit} characters."),
        "not_text": translate("Desk", "Please use letters, digits and signs only."),
        "pin_repeated": translate("Desk", "The same digit over and over is easily guessed."),
        "pin_run": translate("Desk", "A row such as 1234 is easily guessed."),
        "not_the_same": translate("Desk", "The two entries are not the same."),
        "pin_damaged": translate("Desk", "The stored PIN is damaged. An administrator has to set a new one."),
        "slowed": translate("Desk", "Too many wrong attempts in a row."),
        "stopped": translate("Desk", "Too many wrong attempts. An administrator has to set a new PIN."),
        "not_allowed": translate("Desk", "Your role does not allow this."),
        "last_administrator": translate("Desk", "One administrator has to remain."),
        "administrator_exists": translate("Desk", "An administrator has chosen a PIN already."),
        "staff_unknown": translate("Desk", "This person is no longer on the staff of the site."),
    }
    sentence = known.get(error.code)
    return sentence.format(**error.values) if sentence else words.error(error)


def role_name(role: Role) -> str:
    """Return the word for a role."""
    return {
        Role.RECEPTION: translate("Desk", "Reception", "role"),
        Role.SUPERVISOR: translate("Desk", "Supervisor", "role"),
        Role.MANAGER: translate("Desk", "Manager", "role"),
        Role.ADMINISTRATOR: translate("Desk", "Administrator", "role"),
    }[role]


def pin_rule() -> str:
    """Return what a PIN may be, in one line."""
    return translate("Desk", "4 to 12 digits, or a password of at least 8 characters.")
