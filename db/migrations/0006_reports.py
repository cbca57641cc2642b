"""Figures of whole days, daily logs, the work log, equipment, patrols and the day plan."""

from typing import Any

from peewee import (
    SQL,
    BigIntegerField,
    BooleanField,
    CompositeKey,
    DateField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
    UUIDField,
)


def up(migrator, db):
    """Make the new tables, and see to it that the figures of a day go when something of the day changes."""

    class Frozen(Model):
        id = UUIDField(primary_key=True)

        class Meta:
            database = db

    def known(name: str) -> type[Model]:
        meta = type("Meta", (), {"table_name": name})
        return type(name.title(), (Frozen,), {"Meta": meta})

    def link(model: Any, **options: Any) -> ForeignKeyField:
        return ForeignKeyField(model, on_delete="RESTRICT", **{"index": False, **options})

    Site, Station, Staff, Counter = map(known, ("site", "station", "staff", "counter"))

    class DayFigures(Model):
        site = link(Site)
        service_day = DateField()
        basis = TextField()
        body = TextField()
        cells = TextField()

        class Meta:
            database = db
            table_name = "day_figures"
            primary_key = CompositeKey("site", "service_day")

    class DailyLog(Frozen):
        site = link(Site)
        service_day = DateField()
        edition = TextField()
        number = IntegerField()
        made_at = BigIntegerField()
        station = link(Station)
        rows = IntegerField()
        files = TextField()
        written_at = BigIntegerField(null=True)
        to_mail = BooleanField()
        mailed_at = BigIntegerField(null=True)
        not_before = BigIntegerField(null=True)
        problem = TextField(null=True)

        class Meta:
            table_name = "daily_log"
            indexes = ((("site", "service_day", "edition", "number"), True),)

    class HandOver(Frozen):
        site = link(Site)
        service_day = DateField()
        at = BigIntegerField()
        staff = link(Staff, null=True)
        station = link(Station)
        note = TextField(null=True)

        class Meta:
            table_name = "hand_over"
            indexes = ((("site", "at"), False),)

    class HandOverReading(Frozen):
        hand_over = link(HandOver)
        staff = link(Staff)
        at = BigIntegerField()

        class Meta:
            table_name = "hand_over_reading"
            indexes = ((("hand_over", "staff"), True),)

    class WorkEntry(Frozen):
        site = link(Site)
        service_day = DateField()
        at = BigIntegerField()
        category = TextField()
        text = TextField()
        place = TextField(null=True)
        staff = link(Staff, null=True)
        station = link(Station)
        follows = ForeignKeyField("self", null=True, on_delete="RESTRICT")
        settled_at = BigIntegerField(null=True)
        settled_by = link(Staff, null=True)

        class Meta:
            table_name = "work_entry"
            indexes = ((("site", "at"), False),)

    WorkEntry.add_index(
        WorkEntry.index(WorkEntry.site, WorkEntry.at, where=SQL("settled_at IS NULL"), name="work_entry_open")
    )

    class Loan(Frozen):
        site = link(Site)
        item = TextField()
        holder = TextField()
        note = TextField(null=True)
        out_at = BigIntegerField()
        out_by = link(Staff, null=True)
        back_at = BigIntegerField(null=True)
        back_by = link(Staff, null=True)
        back_note = TextField(null=True)

        class Meta:
            table_name = "loan"
            indexes = ((("site", "out_at"), False),)

    Loan.add_index(
        Loan.index(Loan.site, Loan.item, unique=True, where=SQL("back_at IS NULL"), name="loan_out")
    )

    class PatrolRound(Frozen):
        site = link(Site)
        service_day = DateField()
        patrol = TextField()
        due_at = BigIntegerField()
        begun_at = BigIntegerField()
        done_at = BigIntegerField(null=True)
        staff = link(Staff, null=True)
        points = TextField()
        note = TextField(null=True)

        class Meta:
            table_name = "patrol_round"
            indexes = ((("site", "service_day", "patrol", "due_at"), True),)

    class PlanSlot(Model):
        site = link(Site)
        service_day = DateField()
        counter = link(Counter)
        hour = IntegerField()
        staff = link(Staff)

        class Meta:
            database = db
            table_name = "plan_slot"
            primary_key = CompositeKey("site", "service_day", "counter", "hour")

    db.create_tables(
        [DayFigures, DailyLog, HandOver, HandOverReading, WorkEntry, Loan, PatrolRound, PlanSlot]
    )
    db.execute_sql("ALTER TABLE service ADD COLUMN kind TEXT NOT NULL DEFAULT 'other'")
    _forget_changed_days(db)


def _forget_changed_days(db: Any) -> None:
    """Whatever changes a visit, its ticket or its rating, and by whatever way, the day is counted anew."""
    of_day = "DELETE FROM day_figures WHERE site_id = {row}.site_id AND service_day = {row}.service_day;"
    of_visit = """
        DELETE FROM day_figures WHERE (site_id, service_day) IN
            (SELECT site_id, service_day FROM visit WHERE id = {row}.visit_id);
    """
    for table, body in (("visit", of_day), ("ticket", of_day), ("satisfaction", of_visit)):
        for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
            db.execute_sql(
                f"CREATE TRIGGER {table}_{event.lower()}_day_figures AFTER {event} ON {table} "
                f"BEGIN {body.format(row=row)} END"
            )
