"""The pictures of what a site offers."""

from peewee import BlobField, CompositeKey, ForeignKeyField, Model, TextField, UUIDField


def up(migrator, db):
    """Make the table."""

    class Site(Model):
        id = UUIDField(primary_key=True)

        class Meta:
            database = db
            table_name = "site"

    class OfferPicture(Model):
        site = ForeignKeyField(Site, on_delete="RESTRICT", index=False)
        code = TextField()
        digest = TextField()
        image = BlobField()

        class Meta:
            database = db
            table_name = "offer_picture"
            primary_key = CompositeKey("site", "code")

    db.create_tables([OfferPicture])
