import "../parts"

Pinyin {}
