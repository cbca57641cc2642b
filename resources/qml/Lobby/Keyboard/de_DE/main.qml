import "../parts"

German {}
