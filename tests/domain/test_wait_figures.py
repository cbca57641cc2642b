"""The waits of some visitors in a few figures."""

from datetime import timedelta

from kiosk.domain.wait_figures import Waits, waits


def test_waits_are_counted_by_rank() -> None:
    found = waits([*(timedelta(minutes=one) for one in (5, 1, 2, 3, 4, 9, 8, 7, 6, 30)), None])
    assert found == Waits(called=10, missed=1, median=300, ninety=540, mean=450, longest=1800)


def test_nobody_waited_no_time() -> None:
    assert waits([None]) == Waits(called=0, missed=1, median=None, ninety=None, mean=None, longest=None)
