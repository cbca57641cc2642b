"""Storage: connection, tables, reads, migrations, change feed and backup."""
