"""The database: records, one module a table family, opening and migrating; the only user of SQLAlchemy."""
