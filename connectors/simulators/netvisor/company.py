"""One company: what each resource answers, and what it writes."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta

from connectors.simulators.netvisor import bodies, lists
from connectors.simulators.netvisor.envelope import FINNISH
from connectors.simulators.netvisor.finnish import TOWNS
from connectors.simulators.netvisor.ledger import CLASSES, Ledger, tag
from connectors.simulators.netvisor.problems import INVALID, Failed
from connectors.simulators.netvisor.registers import Entry, Register, Registers
from connectors.simulators.office import Client

VENDORS_A_PAGE = 500
Query = Mapping[str, str]  # names in lower case
_DAY = timedelta(days=1)


class Settings:
    """What a trainer or a test may change for all companies. `yearly`: whether balances of income and
    expenses begin each year with nothing. `vendors_a_page`: suppliers a page holds."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """As the vendor has it."""
        self.yearly, self.vendors_a_page = False, VENDORS_A_PAGE


class Company:
    """The registers and the ledger of a client, and the resources over them."""

    def __init__(self, client: Client, settings: Settings) -> None:
        self.client, self.organisation, self.settings = client, client.business_id, settings
        self.reset()
        self.reads: Mapping[str, Callable[[Query, str], str]] = {
            "accountlist": lambda q, base: f"<AccountList>{self.ledger.accounts()}</AccountList>",
            "accountbalance": self._balances,
            "accountingledger": self._ledger,
            "accountingperiodlist": lambda q, base: (
                f"<AccountingPeriodList>{self.ledger.periods()}</AccountingPeriodList>"
            ),
            "customerlist": self._customers,
            "getcustomer": self._customer,
            "productlist": self._products,
            "getproduct": self._product,
            "dimensionlist": self._dimensions,
            "vouchertypelist": lambda q, base: _voucher_types(),
            "salesinvoicelist": lambda q, base: "<SalesInvoiceList/>",
            "purchaseinvoicelist": lambda q, base: "<PurchaseInvoiceList/>",
            "getrecordtypelist": lambda q, base: "<RecordTypes/>",
        }
        self.writes: Mapping[str, Callable[[Query, bytes, datetime], str]] = {
            "customer": self._write_customer,
            "product": self._write_product,
            "dimensionitem": self._write_item,
            "dimensiondelete": self._hide_item,
        }

    def reset(self) -> None:
        """The registers as they were."""
        self._registers: Registers | None = None

    @property
    def registers(self) -> Registers:
        """What is written, made when first asked for."""
        if self._registers is None:
            self._registers = Registers(self.client)
            self._ledger_of = Ledger(self.client, self._registers)
        return self._registers

    @property
    def ledger(self) -> Ledger:
        """The books."""
        assert self.registers
        self._ledger_of.yearly = self.settings.yearly
        return self._ledger_of

    def about(self) -> str:
        """What the trade register says of it."""
        postal_code, town = TOWNS[self.client.serial % len(TOWNS)]
        return (f"<Company>{tag('Name', self.client.finnish_name)}"
                f"{tag('FinnishOrganizationIdentifier', self.organisation)}<Type>Oy</Type>"
                f"<Domicile>{town}</Domicile><StreetAddress>Kauppakatu 1</StreetAddress>"
                f"<PostalAddress>{postal_code} {town}</PostalAddress></Company>")  # fmt: skip

    def vendors(self, query: Query) -> tuple[str, Mapping[str, str]]:
        """A page of suppliers and the headers about pages."""
        every = self.ledger.vendors()
        keys = [k for k in query.get("netvisorkeylist", query.get("netvisorkey", "")).split(",") if k]
        if keys:
            found = [v for v in every if v.partition("<NetvisorKey>")[2].partition("<")[0] in keys]
            return (f"<Vendors>{''.join(found)}</Vendors>" if len(keys) > 1 else "".join(found)), {}
        if "changedsince" not in query:
            raise Failed(INVALID, "parameters", "changedsince")
        page, size = int(query.get("page") or 1), self.settings.vendors_a_page
        following = page + 1 if page * size < len(every) else None
        headers = {"Current-Page": page, "Previous-Page": page - 1 if page > 1 else "",
                   "Next-Page": following or "", "Limit": size, "Total-Count": len(every)}  # fmt: skip
        rows = "".join(every[(page - 1) * size : page * size])
        return f"<Vendors>{rows}</Vendors>", {
            f"X-Netvisor-Pagination-{n}": str(v) for n, v in headers.items()
        }

    def _ledger(self, query: Query, base: str) -> str:
        status = query.get("voucherstatus", "2")
        if keys := query.get("netvisorkeylist", query.get("netvisorkey", "")):
            rows = self.ledger.vouchers(self.ledger.of_keys(keys.split(",")), base)
        elif "startdate" in query and "enddate" in query:
            start, end = _day(query["startdate"]), _day(query["enddate"])
            rows = self.ledger.vouchers(self.ledger.chosen(start, end, status), base, start)
        elif "changedsince" in query or "lastmodifiedstart" in query:
            rows = self.ledger.vouchers(self.ledger.changed(), base)
        else:
            raise Failed(INVALID, "parameters", "startdate, enddate")
        return f"<Vouchers>{''.join(rows)}</Vouchers>"

    def _balances(self, query: Query, base: str) -> str:
        given = [_day(text) for text in query.get("balancedates", "").split(",") if text]
        if not given:
            raise Failed(INVALID, "parameters", "balancedates")
        days = {*given, *_between(min(given), max(given), query.get("intervaltype", "0"))}
        return f"<AccountBalances>{self.ledger.balances(sorted(days))}</AccountBalances>"

    def _customers(self, query: Query, base: str) -> str:
        found = _listed(self.registers.customers, query)
        if codes := {c for c in query.get("customercodelist", "").split(",") if c}:
            found = [e for e in found if e.values.get("internalidentifier") in codes]
        return f"<Customerlist>{''.join(lists.customer_row(e, base) for e in found)}</Customerlist>"

    def _customer(self, query: Query, base: str) -> str:
        keys = _keys(query, 500)
        known = self.registers.customers.entries
        missing = [key for key in keys if key not in known]
        if missing or not keys:
            raise Failed(INVALID, "customer", missing[0] if missing else "")
        found = "".join(lists.customer(known[key]) for key in keys)
        return found if len(keys) == 1 else f"<Customers>{found}</Customers>"

    def _products(self, query: Query, base: str) -> str:
        found = _listed(self.registers.products, query)
        return f"<ProductList>{''.join(lists.product_row(e, base) for e in found)}</ProductList>"

    def _product(self, query: Query, base: str) -> str:
        known = self.registers.products.entries
        found = [known[key] for key in _keys(query, 400) if key in known]
        if codes := {c for c in query.get("codelist", query.get("code", "")).split(",") if c}:
            found = [e for e in known.values() if e.values.get("productcode") in codes]
        if not found:
            return "<Product/>"
        rows = "".join(map(lists.product, found))
        return rows if len(found) == 1 else f"<Products>{rows}</Products>"

    def _dimensions(self, query: Query, base: str) -> str:
        told = lists.dimensions(self.registers, query.get("showhidden") == "1")
        return f"<DimensionNameList>{told}</DimensionNameList>"

    def _write_customer(self, query: Query, content: bytes, now: datetime) -> str:
        return self._inserted(self.registers.write_customer, "customer", query, content, now)

    def _write_product(self, query: Query, content: bytes, now: datetime) -> str:
        return self._inserted(self.registers.write_product, "product", query, content, now)

    def _inserted(
        self,
        write: Callable[[bodies.Body, str, datetime], Entry],
        name: str,
        query: Query,
        content: bytes,
        now: datetime,
    ) -> str:
        body, editing = bodies.read(name, content), _editing(query)
        if editing and not query.get("id"):
            raise Failed(INVALID, "parameters", "id")
        entry = write(body, query["id"] if editing else "", now)
        if editing:
            return ""
        return f"<Replies><InsertedDataIdentifier>{entry.key}</InsertedDataIdentifier></Replies>"

    def _write_item(self, query: Query, content: bytes, now: datetime) -> str:
        moving = query.get("updateparentreference", "").lower() == "true"
        self.registers.write_item(bodies.read("dimensionitem", content), _editing(query), moving)
        return ""

    def _hide_item(self, query: Query, content: bytes, now: datetime) -> str:
        name, item = query.get("dimensionname", ""), query.get("dimensionsubname", "")
        found = next(
            (i for h in self.registers.headers if h.name == name for i in h.items if i.name == item), None
        )
        if found is None:
            raise Failed(INVALID, "item", item)
        found.hidden = True
        return ""


def _editing(query: Query) -> bool:
    method = query.get("method", "").lower()
    if method not in ("add", "edit"):
        raise Failed(INVALID, "parameters", "method")
    return method == "edit"


def _listed(register: Register, query: Query) -> Sequence[Entry]:
    found = list(register.entries.values())
    if keyword := query.get("keyword", "").casefold():
        names = ("name", register.code, "externalidentifier")
        return [e for e in found if any(keyword in e.values.get(n, "").casefold() for n in names)]
    if since := query.get("changedsince"):
        try:
            moment = datetime.fromisoformat(since).replace(tzinfo=FINNISH)
        except ValueError:
            raise Failed(INVALID, "value", since) from None
        return [e for e in found if e.changed >= moment]
    return found


def _keys(query: Query, most: int) -> list[int]:
    given = [k for k in query.get("idlist", query.get("id", "")).split(",") if k]
    if len(given) > most:
        raise Failed("INVALID_DATA_SIZE", "long", "idlist")
    if not all(k.isdigit() for k in given):
        raise Failed(INVALID, "value", ",".join(given))
    return list(map(int, given))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Failed(INVALID, "value", text) from None


def _between(first: date, last: date, kind: str) -> list[date]:
    """The days that an interval adds between the first and the last."""
    steps = {"1": 1, "2": 7, "3": 1, "4": 1}
    if kind not in steps or (last - first).days > 4000:
        return []
    days = [
        first + timedelta(days=n) for n in range(0, (last - first).days, steps[kind] if kind in "12" else 1)
    ]
    if kind == "3":
        return [d for d in days if (d + _DAY).day == 1]
    return [d for d in days if (d + _DAY).timetuple().tm_yday == 1] if kind == "4" else days


def _voucher_types() -> str:
    rows = "".join(
        f"<VoucherType><NetvisorKey>{n}</NetvisorKey><Abbreviation>{name[:2]}</Abbreviation>"
        f"{tag('Name', name[3:])}<ForeignName/></VoucherType>"
        for n, name in enumerate(CLASSES.values(), 1)
    )
    return f"<VoucherTypeList><DefaultVoucherTypes/><VoucherTypes>{rows}</VoucherTypes></VoucherTypeList>"
