"""Every promise of the colour table, computed from the tokens; the site's accent; what follows the mode."""

import colorsys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.theme import (
    DEFAULT_ACCENT,
    DESK,
    FONTS,
    PALETTES,
    SPACE,
    TOUCH,
    Mode,
    channels,
    contrast,
    luminance,
    palette,
)
from tests.ui.scene import scene

# text or mark, its ground, and the contrast promised for light, dark and high contrast
ROWS = [
    ("edge", "surface", (4.8, 4.7, 21)),
    ("edge", "paper", (4.3, 3, 21)),
    ("edge", "sunk", (3.9, 3, 21)),
    ("ink", "paper", (15.3, 16.2, 21)),
    ("ink", "desk_paper", (7, 7, 21)),
    ("ink2", "paper", (8.7, 10.4, 21)),
    ("ink2", "sunk", (7.8, 7, 21)),
    ("ink2", "desk_sunk", (7, 7, 21)),
    ("accent", "paper", (7.2, 10.0, 16.5)),
    ("accent", "surface", (8.1, 7, 16.5)),
    ("on_accent", "accent", (8.1, 9.3, 16.5)),
    ("accent_deep", "accent_soft", (10.1, 9.4, 16.5)),
    ("ok", "ok_soft", (7.3, 8.4, 15.2)),
    ("warn", "warn_soft", (7.8, 8.8, 16.5)),
    ("late", "surface", (9.3, 9.0, 12.3)),
    ("on_late", "late", (9.3, 10.2, 12.3)),
    ("info", "info_soft", (7.6, 8.0, 13.5)),
    ("ok_mark", "surface", (4.3, 6, 15.2)),
    ("warn_mark", "surface", (3.9, 6, 16.5)),
    ("late_mark", "surface", (7.9, 6, 12.3)),
    ("info_mark", "surface", (5.2, 6, 13.5)),
    ("focus", "paper", (15.3, 18.0, 16.5)),
    ("disabled", "surface", (3.8, 4.7, 10.0)),
    ("ink", "key", (7, 7, 21)),
    ("ink", "key_function", (10.5, 7, 21)),
    ("ink", "accent_soft", (7, 7, 21)),
    ("key_border", "key", (1, 1, 21)),
]
CASES = [
    (text, ground, mode, wanted) for text, ground, row in ROWS for mode, wanted in zip(Mode, row, strict=True)
]
COLOURS = st.builds("#{:02X}{:02X}{:02X}".format, *[st.integers(0, 255)] * 3)


@pytest.mark.parametrize(("text", "ground", "mode", "wanted"), CASES)
def test_contrast_promised_by_the_table(text: str, ground: str, mode: Mode, wanted: float) -> None:
    colours = PALETTES[mode]
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= wanted - 0.06  # the table is rounded


@pytest.mark.parametrize(("mode", "wanted"), [(Mode.LIGHT, 1.4), (Mode.DARK, 1.4)])
def test_decoration_stays_quiet_but_visible(mode: Mode, wanted: float) -> None:
    colours = PALETTES[mode]
    assert wanted - 0.06 <= contrast(colours.line, colours.surface) <= 1.6


def test_contrast_knows_its_ends() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    assert contrast("#FFFFFF", "#0B5A55") == contrast("#0B5A55", "#FFFFFF")


@pytest.mark.parametrize("wrong", ["red", "#12", "#12345G", "#1234567", ""])
def test_no_colour_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (int's own message is fine)
        palette(Mode.LIGHT, wrong)


@pytest.mark.parametrize("mode", list(Mode))
def test_default_accent_is_as_drawn(mode: Mode) -> None:
    assert palette(mode, DEFAULT_ACCENT.lower()) == PALETTES[mode]


@given(COLOURS, st.sampled_from([Mode.LIGHT, Mode.DARK]))
def test_any_accent_can_be_read(accent: str, mode: Mode) -> None:
    colours = palette(mode, accent)
    for ground in (colours.paper, colours.desk_paper, colours.surface):
        assert contrast(colours.accent, ground) >= 7
    assert contrast(colours.on_accent, colours.accent) >= 7
    assert contrast(colours.accent_deep, colours.accent_soft) >= 7
    assert contrast(colours.on_accent, colours.accent_deep) >= 7
    assert contrast(colours.ink, colours.accent_soft) >= 7
    assert contrast(colours.accent, colours.accent_soft) >= 3


@given(COLOURS, st.sampled_from([Mode.LIGHT, Mode.DARK]))
def test_accent_keeps_its_hue(accent: str, mode: Mode) -> None:
    wanted, _, saturation = colorsys.rgb_to_hls(*channels(accent))
    hue, light, kept = colorsys.rgb_to_hls(*channels(palette(mode, accent).accent))
    if min(saturation, kept) < 0.2 or not 0.05 < light < 0.95:
        return  # grey, black and white have no hue to keep
    assert min(abs(hue - wanted), 1 - abs(hue - wanted)) < 0.02


@given(COLOURS)
def test_accent_is_only_darkened_in_light_and_only_lightened_in_dark(accent: str) -> None:
    assert luminance(palette(Mode.LIGHT, accent).accent) <= luminance(accent) + 0.02
    assert luminance(palette(Mode.DARK, accent).accent) >= luminance(accent) - 0.02


@given(COLOURS)
def test_high_contrast_keeps_its_yellow(accent: str) -> None:
    assert palette(Mode.CONTRAST, accent).accent == "#FFE45C"


def test_sizes_keep_the_rules_of_touch() -> None:
    assert SPACE.target >= 96
    assert SPACE.button >= 96
    assert min(TOUCH.caption, TOUCH.label, TOUCH.body) >= 28
    assert DESK.body >= 9
    assert FONTS.text[0] == "Inter"
    assert FONTS.display[0] == "Inter Display"


FOLLOW = """
Rectangle {
    width: Theme.px(100); height: Theme.text(40)
    color: Theme.paper
    property real bar: Theme.barText(28)
}
"""


@pytest.mark.usefixtures("shown_app")
def test_qml_follows_every_change() -> None:
    with scene(FOLLOW) as shown:
        root, theme = shown.root, shown.theme
        assert (root.width(), root.height(), root.property("bar")) == (100, 40, 28)
        theme.setProperty("large", True)
        assert (root.width(), root.height()) == (100, 50)
        assert root.property("bar") == pytest.approx(28 * 1.14)
        theme.setWindowSize(540, 960)
        assert (root.width(), root.height()) == (50, 25)
        theme.setProperty("contrast", True)
        assert root.property("color").name() == "#000000"
        theme.resetModes()
        assert root.height() == 20
        assert root.property("color").name() == "#f6f2ea"


@pytest.mark.usefixtures("shown_app")
def test_scale_fits_both_ways_and_grows_on_a_small_screen() -> None:
    with scene(FOLLOW) as shown:
        theme = shown.theme
        theme.setWindowSize(1920, 1080)
        assert (theme.property("scale"), theme.property("portrait")) == (1, False)
        theme.setWindowSize(2160, 3840)
        assert (theme.property("scale"), theme.property("pageWidth")) == (2, 1080)
        theme.setWindowSize(1080, 1920)
        theme.setScreenWidth(150)
        # 96 design px are 20 mm: 144 px of this screen
        assert 96 * theme.property("scale") == pytest.approx(20 * 1080 / 150)
        theme.setScreenWidth(300)
        assert theme.property("scale") == 1


@pytest.mark.usefixtures("shown_app")
def test_site_accent_reaches_qml() -> None:
    with scene("Rectangle { width: 9; height: 9; color: Theme.accent }") as shown:
        shown.theme.setAccent("#FFD400")
        assert shown.root.property("color").name().upper() == palette(Mode.LIGHT, "#FFD400").accent
        with pytest.raises(ValueError, match="not a colour"):
            shown.theme.setAccent("yellow")
