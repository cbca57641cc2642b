import "../parts"

PinyinSigns {}
