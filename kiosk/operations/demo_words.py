"""Names and words of the invented visitors. Telephone numbers are of ranges kept free for such use."""

FAMILY_NAMES = {
    "zh_CN": "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧",
    "de": "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer "
    "Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Yılmaz",
    "en": "Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Wright Walker White Green Hall "
    "Thomas Clarke Jackson Wood Harris Turner Cooper O'Brien Khan Murphy Kelly Morgan",
}
GIVEN_NAMES = {
    "zh_CN": "伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 晓燕 建国 思远 "
    "雨桐 子涵 浩然 欣怡 嘉怡 志强 文博",
    "de": "Anna Lukas Marie Paul Sophie Felix Laura Jonas Katharina Maximilian Julia Tobias Sabine Jürgen "
    "Birgit Stefan Ayşe Mehmet Claudia Jörg Monika Andreas Heike Thomas",
    "en": "Oliver Amelia George Isla Harry Ava Noah Emily Jack Sophia Charlie Grace James Priya Thomas "
    "Aisha William Ella Daniel Chloe Samuel Hannah",
}
PHONES = {"zh_CN": "+8613800138{:03d}", "de": "+49176040690{:02d}", "en": "+120255501{:02d}"}
ORGANISATIONS = {
    "zh_CN": ("远景设计院", "恒达建材有限公司", "顺丰速运", "新城物业", "华信保险"),
    "de": ("Stadtwerke", "Hansen Bau GmbH", "Paketdienst Nord", "Gebäudetechnik Süd", "Hausverein e. V."),
    "en": ("Harbour Logistics", "Bright & Sons", "City Council", "Northside Facilities", "Elm Tree Housing"),
}
NOTES = {
    "zh_CN": ("想了解搬入手续", "请说明费用明细", "周末也方便", "带了相关资料"),
    "de": ("Unterlagen sind dabei", "Frage zur Abrechnung", "Am liebsten nachmittags", "Bitte um Rückruf"),
    "en": ("Documents are at hand", "Question about the invoice", "Afternoons suit best", "Please call back"),
}
PLATES = {"zh_CN": "京A·{:05d}", "de": "B-LK {:04d}", "en": "LK26 {:04d}"}
LANGUAGE_WEIGHTS = {"zh_CN": 5, "de": 4, "en": 2}
