pragma Singleton
pragma ComponentBehavior: Bound

import QtQml
import Lobby.Tokens

// The functions are QML, not Python: a binding that calls them follows scale and large text.
ThemeModel {
    id: theme

    readonly property int strokeWidth: theme.contrast ? 3 : 2

    // design px -> px of the window
    function px(n: real): real {
        return n * theme.scale;
    }

    // type size in design px -> px of the window, large text counted in
    function text(n: real): real {
        return n * theme.scale * (theme.large ? 1.25 : 1);
    }

    // the same for the bottom bar, which grows less
    function barText(n: real): real {
        return n * theme.scale * (theme.large ? 1.14 : 1);
    }

    // the same for the site's name
    function siteText(n: real): real {
        return n * theme.scale * (theme.large ? 1.13 : 1);
    }

    // milliseconds, none with reduced motion
    function time(ms: int): int {
        return theme.reducedMotion ? 0 : ms;
    }
}
