"""Expected errors. Each carries a code, never a sentence: the faces choose the words."""


class LobbyError(Exception):
    """Something that is expected to go wrong now and then, as opposed to a bug.

    ``code`` names the case for programs; ``values`` holds the figures a sentence may need.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class InvalidInput(LobbyError):
    """A value that its field does not accept. ``field`` is None when the whole input is meant."""

    def __init__(self, code: str, field: str | None = None, **values: object) -> None:
        super().__init__(code, **values)
        self.field = field


class NotFound(LobbyError):
    """What was asked for does not exist, or not at this site."""


class IllegalMove(LobbyError):
    """A ticket cannot go from its present state to the one asked for."""
