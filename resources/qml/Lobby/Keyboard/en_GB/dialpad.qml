import "../parts"

Pad {
    extra: "+"
}
