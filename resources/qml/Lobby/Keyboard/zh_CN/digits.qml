import "../parts"

Pad {}
