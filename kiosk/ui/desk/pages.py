"""The pages of the desk beside the queue, in the order of their tabs.

A page is added by naming its class here; the window gives it a tab, Ctrl and its number, and its place.
"""

from collections.abc import Callable

from kiosk.ui.desk.callbacks_page import CallBacksPage
from kiosk.ui.desk.figures_page import FiguresPage
from kiosk.ui.desk.look import Look
from kiosk.ui.desk.onsite_page import OnSitePage
from kiosk.ui.desk.page import Page
from kiosk.ui.desk.plan_page import PlanPage
from kiosk.ui.desk.visitor_page import VisitorPage
from kiosk.ui.desk.worklog_page import WorkLogPage
from kiosk.viewmodels.desk.desk import Desk

PAGES: tuple[Callable[[Look, Desk], Page], ...] = (
    OnSitePage,
    VisitorPage,
    CallBacksPage,
    WorkLogPage,
    FiguresPage,
    PlanPage,
)
