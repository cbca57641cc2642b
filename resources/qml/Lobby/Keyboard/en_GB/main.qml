import "../parts"

Latin {}
