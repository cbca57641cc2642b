"""What reception can do from anywhere in the window: find, register, sign out, print the list, call back."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject

from kiosk.domain.log_rows import EVERY_VISIT, LogFilter
from kiosk.operations.checkin import CheckedIn
from kiosk.ui.desk.callbacks_page import CallBacksPage
from kiosk.ui.desk.export_sheet import ExportSheet
from kiosk.ui.desk.figures_page import FiguresPage
from kiosk.ui.desk.onsite_page import BELONGINGS_KEY, EVACUATION_KEY, SIGN_OUT_KEY, OnSitePage
from kiosk.ui.desk.page import Page
from kiosk.ui.desk.register_dialog import RegisterSheet
from kiosk.ui.desk.reprint import TicketPrints
from kiosk.ui.desk.visitor_page import VisitorPage
from kiosk.viewmodels.desk.reception_words import tagged
from kiosk.viewmodels.desk.words import translate

if TYPE_CHECKING:
    from kiosk.ui.desk.window import DeskWindow

P = TypeVar("P", bound=Page)
REGISTER_KEY, EXPORT_KEY = "Ctrl+N", "Ctrl+S"


class Reception(QObject):
    """Joins the reception pages with the window: keys, the top bar, and the links below a ticket."""

    def __init__(self, window: "DeskWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.onsite = self._page(OnSitePage)
        self.visitors = self._page(VisitorPage)
        self.callbacks = self._page(CallBacksPage)
        self.form: RegisterSheet | None = None
        self.exports: ExportSheet | None = None
        self.tickets = TicketPrints(window.look, window.desk, window)
        figures = self._page(FiguresPage)
        if figures is not None:
            figures.export_wanted.connect(self.export)
        window.top.register.clicked.connect(self.register)
        window.top.search.clicked.connect(lambda: self._open(self.visitors))
        window.visitor.links.asked.connect(self._of_ticket)

    def keys(self) -> dict[str, Callable[[], None]]:
        """Return what each key does."""
        return {
            REGISTER_KEY: self.register,
            SIGN_OUT_KEY: self.sign_out,
            BELONGINGS_KEY: self._belongings,
            EVACUATION_KEY: self.evacuation,
            "Ctrl+I": lambda: self._of_ticket("file"),
            "Ctrl+D": lambda: self._by_key("correct"),
            "Ctrl+R": lambda: self._by_key("call"),
            "Ctrl+M": lambda: self._by_key("note"),
            "Ctrl+P": self._print,
            EXPORT_KEY: self.export,
        }

    # Anywhere

    def register(self) -> None:
        """Register a visitor by hand."""
        if self.form is None:
            self.form = RegisterSheet(self._window.look, self._desk, self._window)
            self.form.registered.connect(self._registered)
        if not self.form.isVisible():
            self.form.ask()

    def export(
        self, first: date | None = None, last: date | None = None, only: LogFilter = EVERY_VISIT
    ) -> None:
        """Export visits, at first those of today; whoever may not is told so."""
        if self.exports is None:
            self.exports = ExportSheet(self._window.look, self._desk, self._window)
        if not self.exports.isVisible():
            self.exports.ask(first, last, only)

    def _registered(self, found: CheckedIn) -> None:
        if found.ticket_id is not None:
            self._window.show_ticket(found.ticket_id)
        what = found.ticket or translate("Desk", "Visitor")
        tags = " · ".join(tagged(kind, number) for kind, number in found.tags)
        words = translate("Desk", "{ticket} is registered.").format(ticket=what)
        self._desk.say(" ".join(filter(None, (words, tags))))

    def sign_out(self) -> None:
        """Sign out the chosen group, or on the queue page that of the ticket on the screen."""
        page = self.onsite
        if page is None:
            return
        if not page.isVisible():
            detail = self._desk.detail if self._window.on_queue else None
            self._open(page)
            if detail is None or page.people.group(detail.visit) is None:
                return
            page.choose(detail.visit)
        page.ask_sign_out()

    def _belongings(self) -> None:
        if self.onsite is not None and self.onsite.isVisible():
            self.onsite.ask_belongings()

    def evacuation(self) -> None:
        """Print the evacuation list, and show the page that says where it went."""
        page = self.onsite
        if page is not None:
            if not page.isVisible():
                self._open(page)
            page.print_list()

    # The ticket on the screen

    def _by_key(self, wanted: str) -> None:
        page = self.visitors
        if page is not None and page.isVisible():
            page.do(wanted)
        else:
            self._of_ticket(wanted)

    def _of_ticket(self, wanted: str) -> None:
        """Do something for the visitor of the ticket on the screen."""
        page, detail = self.visitors, self._desk.detail
        if page is None or detail is None or not self._window.on_queue:
            return
        who = f"{detail.row.label} · {self._desk.words.visitor(detail.row.name)}"
        if wanted == "file":
            self._open(page)
            page.open_visit(detail.visit, detail.row.name or detail.row.label)
        elif wanted == "correct":
            page.correct(detail.visit, who)
        elif wanted == "call":
            page.plan(detail.visit, who)
        elif wanted == "note":
            self._note(page, detail.visit, who)
        elif wanted == "print":
            self.tickets.print()

    def _note(self, page: VisitorPage, visit: UUID, who: str) -> None:
        """Show the notes, and ask for another one where there is a name to note it under."""
        card = self._window.visitor.story
        card.choose("notes")
        if card.add.isEnabled():
            page.ask_note(who, lambda text: card.story.note(visit, text))

    def _print(self) -> None:
        """Print the ticket on the screen; from the search, that of the chosen visit."""
        page = self.visitors
        if page is not None and page.isVisible():
            page.do("ticket")
        self._of_ticket("print")

    # Inside

    def _page(self, kind: type[P]) -> P | None:
        return next((page for page in self._window.pages if isinstance(page, kind)), None)

    def _open(self, page: Page | None) -> None:
        if page is not None:
            self._window.open_page(self._window.pages.index(page) + 1)
