"""Views with money as decimals, for spreadsheets and reporting programs that read the database themselves.

They are those of revision 0002 and name its columns only; a view that changes is dropped and made anew by a
revision of its own.
"""

_COLUMNS = {
    "posting": "t.source_id, t.voucher_id, t.voucher_number, t.voucher_type, t.line, t.posting_date, "
    "t.period, t.account_number, t.amount / 10000.0 AS amount, t.currency, "
    "t.amount_in_currency / 10000.0 AS amount_in_currency, t.description, t.customer_number, "
    "t.supplier_number, t.department, t.project, t.dimensions, t.vat_code, t.changed_at, t.company_id",
    "trial_balance": "t.account_number, t.period, t.opening / 10000.0 AS opening, "
    "t.movement / 10000.0 AS movement, t.closing / 10000.0 AS closing, t.company_id",
    "product": "t.source_id, t.number, t.name, t.unit, t.sales_price / 10000.0 AS sales_price, "
    "t.cost_price / 10000.0 AS cost_price, t.vat_code, t.account_number, t.active, t.company_id",
    **dict.fromkeys(("account", "customer", "supplier", "dimension"), "t.*"),
}

STATEMENTS = tuple(
    f"CREATE VIEW reporting_{table if table == 'trial_balance' else table + 's'} AS "  # noqa: S608
    f"SELECT c.name AS company, {columns} FROM {table} t "
    "JOIN company c ON c.id = t.company_id WHERE t.deleted_at IS NULL"
    for table, columns in _COLUMNS.items()
)
