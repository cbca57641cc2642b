"""Searching for several words at once, among years of visitors."""


def up(migrator, db):
    """Make the index from visitors to their words hold the words too."""
    db.execute_sql("DROP INDEX visitorword_visitor_id")
    db.execute_sql("CREATE INDEX visitor_word_visitor_id_word ON visitor_word (visitor_id, word)")
