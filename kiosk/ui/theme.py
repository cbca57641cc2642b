"""The one set of design tokens: colours, type, space, radius and motion for touch, board and desk.

Touch and board sizes are design px at 1080 wide (portrait) or 1080 high (landscape); the desk uses pt.
Colours are ``#RRGGBB`` strings (``#AARRGGBB`` for the scrim), so that this module needs no toolkit.
"""

import colorsys
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from kiosk.exports import fonts

DEFAULT_ACCENT = "#0B5A55"
TEXT_CONTRAST = 7.0
MARK_CONTRAST = 3.0


class Mode(StrEnum):
    """A set of colours. ``CONTRAST`` is the high contrast one."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Every colour of one mode, named after what it is for."""

    paper: str
    desk_paper: str
    surface: str
    sunk: str
    desk_sunk: str
    line: str
    edge: str
    ink: str
    ink2: str
    accent: str
    on_accent: str
    accent_soft: str
    accent_deep: str
    ok: str
    ok_soft: str
    ok_mark: str
    warn: str
    warn_soft: str
    warn_mark: str
    late: str
    on_late: str
    late_mark: str
    info: str
    info_soft: str
    info_mark: str
    focus: str
    disabled: str
    scrim: str
    key_ground: str
    key: str
    key_function: str
    key_border: str


LIGHT = Palette(
    paper="#F6F2EA",
    desk_paper="#F4F2EE",
    surface="#FFFFFF",
    sunk="#ECE6DA",
    desk_sunk="#E9E6DF",
    line="#DDD5C7",
    edge="#7A7164",
    ink="#1F1B16",
    ink2="#4A433A",
    accent=DEFAULT_ACCENT,
    on_accent="#FFFFFF",
    accent_soft="#E3F1EE",
    accent_deep="#073F3B",
    ok="#14573A",
    ok_soft="#E1F1E6",
    ok_mark="#1E8A57",
    warn="#6A4100",
    warn_soft="#FDF0D0",
    warn_mark="#B87000",
    late="#8A1C17",
    on_late="#FFFFFF",
    late_mark="#A3150F",
    info="#1C4A7E",
    info_soft="#E3EDF8",
    info_mark="#2F6FB5",
    focus="#1F1B16",
    disabled="#8A8174",
    scrim="#C71F1B16",
    key_ground="#E4DCCE",
    key="#FFFFFF",
    key_function="#D3CABA",
    key_border="#E4DCCE",
)

DARK = Palette(
    paper="#14171A",
    desk_paper="#14171A",
    surface="#1C2024",
    sunk="#101316",
    desk_sunk="#101316",
    line="#333A41",
    edge="#7F8A94",
    ink="#F1F3F4",
    ink2="#BEC6CD",
    accent="#79D0C3",
    on_accent="#06211E",
    accent_soft="#17332F",
    accent_deep="#A6E3DA",
    ok="#86DBA8",
    ok_soft="#16321F",
    ok_mark="#8CE6B4",
    warn="#F6C766",
    warn_soft="#372B10",
    warn_mark="#F0B03A",
    late="#FFABA1",
    on_late="#2B0805",
    late_mark="#FF6F61",
    info="#A3CBF7",
    info_soft="#16304B",
    info_mark="#6AA9EE",
    focus="#FFFFFF",
    disabled="#7F8A94",
    scrim="#C7000000",
    key_ground="#101316",
    key="#1C2024",
    key_function="#2A3036",
    key_border="#101316",
)

CONTRAST = Palette(
    paper="#000000",
    desk_paper="#000000",
    surface="#000000",
    sunk="#000000",
    desk_sunk="#000000",
    line="#FFFFFF",
    edge="#FFFFFF",
    ink="#FFFFFF",
    ink2="#FFFFFF",
    accent="#FFE45C",
    on_accent="#000000",
    accent_soft="#000000",
    accent_deep="#FFE45C",
    ok="#8CF0B4",
    ok_soft="#000000",
    ok_mark="#8CF0B4",
    warn="#FFE45C",
    warn_soft="#000000",
    warn_mark="#FFE45C",
    late="#FFB3AA",
    on_late="#000000",
    late_mark="#FFB3AA",
    info="#A9D4FF",
    info_soft="#000000",
    info_mark="#A9D4FF",
    focus="#FFE45C",
    disabled="#B3B3B3",
    scrim="#E6000000",
    key_ground="#000000",
    key="#000000",
    key_function="#000000",
    key_border="#FFFFFF",
)

PALETTES = {Mode.LIGHT: LIGHT, Mode.DARK: DARK, Mode.CONTRAST: CONTRAST}


@dataclass(frozen=True, slots=True)
class Fonts:
    """Families in order, and weights.

    "Noto Sans SC Lobby" is Noto Sans CJK SC with Inter's line metrics (packaging/assets/make_fonts.py).
    """

    text: tuple[str, ...] = fonts.TEXT
    display: tuple[str, ...] = fonts.DISPLAY
    display_from: int = 44
    regular: int = 400
    medium: int = 500
    title: int = 600
    number: int = 700


@dataclass(frozen=True, slots=True)
class TouchType:
    """Touch and board type, design px."""

    number: int = 264
    number_landscape: int = 240
    greeting: int = 168
    clock: int = 112
    value: int = 104
    heading: int = 72
    heading_keyboard: int = 56
    card_title: int = 44
    main: int = 44
    tile: int = 38
    body: int = 36
    second: int = 34
    label: int = 32
    caption: int = 28
    board_number: int = 256
    board_counter: int = 376
    board_last: int = 128
    board_waiting: int = 72
    board_label: int = 44
    large_factor: float = 1.25
    large_site_factor: float = 1.13
    large_bar_factor: float = 1.14


@dataclass(frozen=True, slots=True)
class DeskType:
    """Desk type, pt."""

    ticket_in_hand: float = 30
    figure: float = 21
    visitor_name: float = 15
    pane_title: float = 13.5
    row_ticket: float = 12
    main: float = 11.25
    body: float = 10.5
    label: float = 9.5
    key_cap: float = 9
    tag: float = 8.25
    line_height: float = 1.25


@dataclass(frozen=True, slots=True)
class Space:
    """Distances: touch in design px, ``desk_`` in px at 96 dpi."""

    steps: tuple[int, ...] = (4, 8, 12, 16, 24, 32, 40, 48, 56, 64, 96)
    margin_portrait: int = 56
    margin_landscape: int = 64
    card_gap: int = 24
    target: int = 96
    target_gap: int = 16
    button: int = 112
    bar_portrait: int = 160
    bar_landscape: int = 128
    top_bar: int = 128
    desk_margin: int = 16
    desk_gap: int = 12
    desk_inside: int = 16
    desk_top: int = 56
    desk_call: int = 48
    desk_queue: int = 520
    desk_actions: int = 304
    desk_status: int = 32
    desk_row: int = 52
    desk_button: int = 40
    desk_main: int = 52


@dataclass(frozen=True, slots=True)
class Radius:
    """Corner radii: touch in design px, ``desk_`` in px."""

    field: int = 16
    plate: int = 22
    card: int = 24
    ticket: int = 32
    overlay: int = 40
    desk_card: int = 10
    desk_field: int = 8
    desk_key_cap: int = 4


@dataclass(frozen=True, slots=True)
class Motion:
    """Durations in milliseconds and distances in design px."""

    page: int = 200
    page_slide: int = 48
    press: int = 80
    release: int = 120
    press_scale: float = 0.98
    scrim: int = 160
    overlay_rise: int = 24
    value: int = 120
    breathe: int = 2400
    board_slide: int = 400
    board_blink: int = 600
    board_hold: int = 8000
    desk_new_row: int = 1200


@dataclass(frozen=True, slots=True)
class Shadow:
    """One nine-patch shadow. ``sigma`` and ``dy`` are design px, ``alpha`` is of 255."""

    level: int
    sigma: int
    alpha: int
    dy: int


FONTS = Fonts()
TOUCH = TouchType()
DESK = DeskType()
SPACE = Space()
RADIUS = Radius()
MOTION = Motion()
SHADOW_COLOUR = "#3A2A10"
SHADOWS = (Shadow(1, 7, 34, 4), Shadow(2, 16, 46, 10), Shadow(3, 26, 52, 16))


def channels(colour: str) -> tuple[float, float, float]:
    """Return red, green and blue (0 to 1) of ``#RRGGBB``; raises ValueError for anything else."""
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"not a colour: {colour}")
    number = int(colour[1:], 16)
    return (number >> 16) / 255, (number >> 8 & 255) / 255, (number & 255) / 255


def luminance(colour: str) -> float:
    """Return the relative luminance (0 to 1) as WCAG 2 defines it."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio (1 to 21) of two colours as WCAG 2 defines it."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=32)
def palette(mode: Mode, accent: str = DEFAULT_ACCENT) -> Palette:
    """Return the colours of ``mode`` with the site's accent; raises ValueError when it is no colour.

    The accent keeps its hue and gives way in lightness until it has 7:1 on every ground it is written
    on and its own text has 7:1 on it. High contrast always keeps its yellow.
    """
    base = PALETTES[mode]
    if mode is Mode.CONTRAST or accent.upper() == DEFAULT_ACCENT:
        return base
    dark = mode is Mode.DARK
    hue, light, saturation = colorsys.rgb_to_hls(*channels(accent))
    grounds = (base.paper, base.desk_paper, base.surface)
    soft = _hex(hue, 0.145 if dark else 0.92, min(saturation, 0.40))
    on_accent = _hex(hue, 0.075, min(saturation, 0.70)) if dark else base.on_accent
    step = 0.005 if dark else -0.005
    fill = _until(hue, light, saturation, step, (*grounds, on_accent))
    deep = _until(hue, _lightness(fill) + 14 * step, saturation, step, (soft, *grounds, on_accent))
    return replace(base, accent=fill, on_accent=on_accent, accent_soft=soft, accent_deep=deep)


def _until(hue: float, light: float, saturation: float, step: float, grounds: tuple[str, ...]) -> str:
    """Walk the lightness by ``step`` until the colour reads on every ground; ends at black or white."""
    light = min(max(light, 0.005), 0.995)
    while 0.0 < light < 1.0:
        colour = _hex(hue, light, saturation)
        if all(contrast(colour, ground) >= TEXT_CONTRAST for ground in grounds):
            return colour
        light += step
    return "#FFFFFF" if step > 0 else "#000000"


def _lightness(colour: str) -> float:
    return colorsys.rgb_to_hls(*channels(colour))[1]


def _hex(hue: float, light: float, saturation: float) -> str:
    red, green, blue = colorsys.hls_to_rgb(hue, light, saturation)
    return f"#{round(red * 255):02X}{round(green * 255):02X}{round(blue * 255):02X}"
