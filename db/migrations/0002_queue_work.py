"""Holding, transferring, carrying over, undoing and printing tickets; counters that open and close."""

from peewee import BigIntegerField, ForeignKeyField, Model, SqliteDatabase, UUIDField


def up(migrator, db):
    """Extend tickets and their events, and make the counter sessions."""

    class Frozen(Model):
        id = UUIDField(primary_key=True)

        class Meta:
            database = db

    class Site(Frozen):
        class Meta:
            table_name = "site"

    class Counter(Frozen):
        class Meta:
            table_name = "counter"

    class Staff(Frozen):
        class Meta:
            table_name = "staff"

    class Station(Frozen):
        class Meta:
            table_name = "station"

    class CounterSession(Model):
        id = UUIDField(primary_key=True)
        site = ForeignKeyField(Site, on_delete="RESTRICT", index=False)
        counter = ForeignKeyField(Counter, on_delete="RESTRICT", index=False)
        staff = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", index=False)
        station = ForeignKeyField(Station, on_delete="RESTRICT", index=False)
        opened_at = BigIntegerField()
        closed_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "counter_session"
            indexes = ((("site", "closed_at"), False),)

    db.create_tables([CounterSession])
    # Plain ALTER TABLE: the migrator would rebuild a table that others refer to.
    key = "TEXT" if isinstance(db, SqliteDatabase) else "UUID"
    for table, column in (
        ("ticket", "queue_day DATE NOT NULL DEFAULT '1970-01-01'"),
        ("ticket", f"for_counter_id {key} REFERENCES counter (id) ON DELETE RESTRICT"),
        ("ticket", "last_called_at BIGINT"),
        ("ticket", "no_show_at BIGINT"),
        ("ticket", "printed_at BIGINT"),
        ("ticket", "copies INTEGER NOT NULL DEFAULT 0"),
        ("ticket_event", "before TEXT"),
    ):
        db.execute_sql(f"ALTER TABLE {table} ADD COLUMN {column}")
    db.execute_sql("UPDATE ticket SET queue_day = service_day, last_called_at = called_at")
    db.execute_sql("DROP INDEX ticket_open")
    db.execute_sql("DROP INDEX ticket_waiting")
    db.execute_sql(
        "CREATE INDEX ticket_open ON ticket (site_id, queue_day) "
        "WHERE status IN ('waiting', 'transferred', 'called', 'serving', 'on_hold')"
    )
    db.execute_sql(
        "CREATE INDEX ticket_waiting ON ticket (site_id, queue_day, service_id, place, number) "
        "WHERE status IN ('waiting', 'transferred')"
    )
    db.execute_sql(
        "CREATE INDEX ticket_for_counter ON ticket (for_counter_id) WHERE for_counter_id IS NOT NULL"
    )
