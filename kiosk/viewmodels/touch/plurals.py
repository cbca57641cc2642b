"""Words that change with a number. ``tr`` of a class, as lupdate knows plurals of Python only there."""

from PySide6.QtCore import QObject


class Plurals(QObject):
    """Made for one sentence and thrown away: it has no state."""

    def people(self, count: int) -> str:
        """Return the size of a group."""
        return self.tr("%n people", "", count)

    def adults(self, count: int) -> str:
        """Return how many adults."""
        return self.tr("%n adult(s)", "", count)

    def children_(self, count: int) -> str:
        """Return how many children."""
        return self.tr("%n child(ren)", "", count)

    def minutes(self, count: int) -> str:
        """Return a time of whole minutes."""
        return self.tr("%n minute(s)", "", count)

    def minutes_from(self, low: int, high: int) -> str:
        """Return a range of whole minutes."""
        return self.tr("%1–%n minute(s)", "", high).replace("%1", str(low))

    def digits_missing(self, count: int) -> str:
        """Return that a phone number is so many digits short."""
        return self.tr("The number is %n digit(s) short. Please check it.", "", count)

    def at_most(self, count: int) -> str:
        """Return that so many characters are the most."""
        return self.tr("Please use at most %n character(s).", "", count)
