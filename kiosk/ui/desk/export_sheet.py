"""Exporting visits: which days, which kind of file, how far it is, where it went."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from kiosk.domain.log_rows import EVERY_VISIT, FileKind, LogFilter
from kiosk.domain.periods import Period, span
from kiosk.exports.filter_text import filter_text
from kiosk.ui import theme
from kiosk.ui.desk.day_field import DayField
from kiosk.ui.desk.form_fields import FormField
from kiosk.ui.desk.labels import WrappedLabel
from kiosk.ui.desk.look import Look
from kiosk.ui.desk.sheet import Sheet
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.export import ExportJob, Wish
from kiosk.viewmodels.desk.period_words import period_words
from kiosk.viewmodels.desk.words import one_line, translate
from kiosk.viewmodels.report_words import report_words

_FOR_EXCEL = "csv-bom"
_BAR = 12

Choose = Callable[[QWidget, str, str, str], str]
"""Asks for a file: parent, title, suggested path, filter; "" when nobody wants one."""


class ExportSheet(Sheet):
    """Asks, then shows how far the file is. Cancelling leaves no file."""

    def __init__(self, look: Look, desk: Desk, window: QWidget) -> None:
        super().__init__(look, window, name="export", icon="download", width=560)
        self._desk = desk
        self._only = EVERY_VISIT
        self.job = ExportJob(desk, self)
        self.choose: Choose = _ask_for_file
        self.open_folder: Callable[[Path], object] = _open_folder
        self.period = FormField(look, "period", choices=True)
        self.first = DayField(look, "export-first-day")
        self.last = DayField(look, "export-last-day")
        self.kind = FormField(look, "kind", choices=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(_BAR)
        self._meant = WrappedLabel(look, theme.DESK.body, colour="ink2")
        self._fields = (self.period, self.first, self.last, self.kind)
        for widget in (*self._fields, self._meant, self.bar):
            self.content.addWidget(widget)
        look.changed.connect(self._paint)
        self._paint()
        self.period.edited.connect(self._take_period)
        self.job.progressed.connect(self.show_progress)
        self.job.ended.connect(self._over)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.job.stop)

    def ask(self, first: date | None = None, last: date | None = None, only: LogFilter = EVERY_VISIT) -> None:
        """Ask for an export of these days, at first today's, kept to the visits of ``only``."""
        if self.job.running:
            self.open_at(self.cancel)
            return
        self._only = only
        today = self._desk.station.today(self._desk.live.clock())
        own = first is not None
        self._fill(Period.OWN if own else Period.TODAY, first or today, last or first or today)
        self._show_running(False)
        self._say_head(translate("Desk", "Choose a file"))
        self.submit = self._begin
        refused = self.job.why_not()
        self.ok.setEnabled(not refused)
        self.open_at(self.cancel if refused else self.period.box)
        self.say(refused)

    def _say_head(self, accept: str) -> None:
        self.head(translate("Desk", "Export visits"), "", accept)

    def _fill(self, period: Period, first: date, last: date) -> None:
        self.period.label(translate("Desk", "Period"))
        self.period.offer(period_words(), period.value)
        locale = QLocale(self._desk.words.language)
        self.first.label(translate("Desk", "First day"), locale)
        self.last.label(translate("Desk", "Last day"), locale)
        self.first.write(first)
        self.last.write(last)
        self.kind.label(translate("Desk", "Kind of file"))
        self.kind.offer(_kinds(), self.kind.value() or FileKind.XLSX.value)
        self._take_period()
        words = report_words(self._desk.words.site, self._desk.words.language)
        names = {one.code: one_line(one.name) for one in self._desk.words.site.staff}
        parts = filter_text(self._only, words, names)
        meant = translate("Desk", "Only: {filter}").format(filter=" · ".join(parts))
        self._meant.setText(meant if parts else translate("Desk", "All visits of these days."))

    def _take_period(self) -> None:
        """Show the days of the period; own ones can be written."""
        period = Period(self.period.value() or Period.TODAY)
        own = period is Period.OWN
        if not own:
            first, last = span(period, self._desk.station.today(self._desk.live.clock()))
            self.first.write(first)
            self.last.write(last)
        for field in (self.first, self.last):
            field.setEnabled(own)

    # Writing

    def _begin(self) -> str:
        """Ask where to, and begin."""
        first, last = self.first.value(), self.last.value()
        if first > last:
            return translate("Desk", "The last day is before the first.")
        chosen = self.kind.value()
        kind = FileKind.CSV if chosen == _FOR_EXCEL else FileKind(chosen)
        suggested = (
            _folder() / f"{translate('Desk', 'visits', 'file name')}-{_name(first, last)}.{kind.value}"
        )
        path = self.choose(self, translate("Desk", "Export visits"), str(suggested), f"*.{kind.value}")
        if not path:
            return translate("Desk", "Please choose a file.")
        wish = Wish(
            first=first, last=last, only=self._only, kind=kind, path=Path(path), bom=chosen == _FOR_EXCEL
        )
        self._show_running(True)
        self.job.start(wish)
        return translate("Desk", "The file is being written …")

    def finish_with(self) -> None:
        """Do it; while a file is written, that is no fault."""
        message = self.submit()
        if message:
            self.say(message, wrong=not self.job.running)
        else:
            self.accept()

    def reject(self) -> None:
        """Leave; while a file is written, cancel that first."""
        if self.job.running:
            self.job.cancel()
        else:
            super().reject()

    def show_progress(self, done: int, of: int) -> None:
        """Show how far the file is, in visits."""
        if self.bar.isHidden():
            self._show_running(True)
            self.say(translate("Desk", "The file is being written …"), wrong=False)
        self.bar.setRange(0, max(of, 1))
        self.bar.setValue(min(done, of))

    def _over(self, fault: str) -> None:
        if not fault:
            self.show_done(self.job.path, self.job.rows)
            return
        self._show_running(False)
        self.say(fault)

    def show_done(self, path: Path, rows: int) -> None:
        """Say where the file is; the main button leads there."""
        self._show_running(False)
        self._say_head(translate("Desk", "Open folder"))
        self.cancel.show_as(translate("Desk", "Close"), "x", translate("Desk", "Esc", "key"), main=False)
        self.submit = lambda: self._open(path.parent)
        done = self.tr("%n visits were written to {file}.", "", rows)
        self.say(done.format(file=one_line(str(path))), wrong=False)
        self.ok.setFocus()

    def _open(self, folder: Path) -> str:
        self.open_folder(folder)
        return ""

    def _show_running(self, running: bool) -> None:
        self.bar.setRange(0, 0)
        self.bar.setVisible(running)
        self.bar.setAccessibleName(translate("Desk", "Progress"))
        self.ok.setEnabled(not running)
        own = self.period.value() == Period.OWN
        for field in self._fields:
            field.setEnabled(not running and (own or field not in (self.first, self.last)))
        if running:
            self.cancel.setFocus()

    def _paint(self) -> None:
        t, radius = self.look.tokens, _BAR // 2
        self.bar.setStyleSheet(f"""
            QProgressBar {{ background: {t.surface}; border: 1px solid {t.edge}; border-radius: {radius}px; }}
            QProgressBar::chunk {{ background: {t.accent}; border-radius: {radius - 1}px; }}
        """)

    def stops(self) -> Sequence[QWidget]:
        """Return the fields."""
        return [one.box for one in self._fields]


def _kinds() -> list[tuple[str, str]]:
    return [
        (FileKind.XLSX.value, translate("Desk", "Excel workbook (XLSX)")),
        (FileKind.PDF.value, translate("Desk", "Document to print (PDF)")),
        (_FOR_EXCEL, translate("Desk", "Table for Excel (CSV)")),
        (FileKind.CSV.value, translate("Desk", "Table for other programs (CSV)")),
        (FileKind.JSONL.value, translate("Desk", "Data for other programs (JSON Lines)")),
    ]


def _name(first: date, last: date) -> str:
    return first.isoformat() if first == last else f"{first.isoformat()}-{last.isoformat()}"


def _folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or ".")


def _ask_for_file(parent: QWidget, title: str, suggested: str, pattern: str) -> str:
    return QFileDialog.getSaveFileName(parent, title, suggested, pattern)[0]


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
