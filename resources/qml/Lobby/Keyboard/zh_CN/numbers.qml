import "../parts"

Pad {
    extra: "."
}
