"""The words of a file for people, in one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWords:
    """Everything a report says in ``language`` (its code), whatever kind of file it is.

    ``columns`` are the headings of the log by its field names, ``codes`` the words for codes by column
    (``purpose``, ``service``, ``status``, ``outcome``, ``language``; ``subject`` by the codes of purpose and
    subject), ``figures`` name and definition of each figure, ``texts`` all other words by a key of our own.
    """

    language: str
    columns: dict[str, str]
    codes: dict[str, dict[str, str]]
    figures: dict[str, tuple[str, str]]
    texts: dict[str, str]

    def code(self, column: str, value: str) -> str:
        """Return the words for a code of a column; the code itself where there are none."""
        return self.codes.get(column, {}).get(value, value)
