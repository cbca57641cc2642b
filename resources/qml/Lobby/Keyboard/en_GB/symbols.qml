import "../parts"

Signs {}
