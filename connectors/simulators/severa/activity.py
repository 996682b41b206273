"""Projects with their phases, invoices with their rows, and hours of the simulated Severa."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import Any

from connectors.simulators.severa.data import DRAFT, EUR, PAID, READY, SEK, SENT, Data, Item

_CENT = Decimal("0.01")
_CURRENCIES = {"EUR": (EUR, Decimal(1)), "SEK": (SEK, Decimal("0.0887"))}
Make = Callable[..., Item]


def make(data: Data, random: Random, item: Make, themes: Sequence[str]) -> None:
    """Fills the registers that refer to customers, units and people; `themes`: what projects are about."""
    _projects(data, item, themes)
    _invoices(data, random, item)
    _hours(data, item)


def _reference(row: Item, *names: str) -> Item:
    return {name: row[name] for name in ("guid", *names)}


def _projects(data: Data, item: Make, themes: Sequence[str]) -> None:
    units = list(data.registers["businessunits"].values())
    customers, users = data.rows("customers", True), data.rows("users", True)
    center = data.rows("costcenters", True)[0]
    for n in range(data.size.projects):
        customer = customers[n * 7 % len(customers)]
        closed = n % 10 == 9
        start = data.today - timedelta(days=30 + 3 * n)
        phase = item(name="Pääprojekti")
        project = item(
            name=f"{themes[n % len(themes)]} {1 + n // len(themes)}",
            number=None if n % 40 == 39 else 9001 + n,
            internalName=None, customer=_reference(customer, "name", "number"), isClosed=closed,
            isInternal=n % 25 == 24, startDate=start.isoformat(),
            deadline=(start + timedelta(days=200)).isoformat() if n % 3 else None,
            closedDate=(start + timedelta(days=20)).isoformat() if closed else None,
            businessUnit=_reference(units[n % len(units)], "name", "code") if n % 8 else None,
            costCenter=_reference(center, "name", "identifier") if n % 4 == 0 else None,
            currency={"guid": EUR, "code": "EUR", "symbol": "€"}, projectOwner=_person(users[n % len(users)]),
            salesPerson=None, rootPhase=_reference(phase, "name"), paymentTerm=14,
        )  # fmt: skip
        data.add("projects", project)
        phase |= {"code": None, "project": _reference(project, "name", "number"), "parentPhase": None,
                  "isCompleted": closed, "isLocked": closed, "startDate": project["startDate"],
                  "deadline": project["deadline"], "workHoursEstimate": None, "sortOrder": 0}  # fmt: skip
        data.add("phases", phase)


def _person(user: Item) -> Item:
    name = f"{user['firstName']} {user['lastName']}"
    return {**_reference(user, "firstName", "lastName", "code"), "name": name}


def _invoices(data: Data, random: Random, item: Make) -> None:
    projects = [p for p in data.rows("projects", True) if not p["isInternal"]]
    statuses = {s["name"]: s for s in data.rows("invoicestatuses", True)}
    addresses = {c["guid"]: c["headquarterAddress"] for c in data.rows("customers", True)}
    account = data.rows("salesaccounts", True)[0]
    for n in range(data.size.invoices):
        project = projects[n % len(projects)]
        currency = "SEK" if n % 10 == 7 else "EUR"
        guid, rate = _CURRENCIES[currency]
        credit = n % 15 == 14
        status = (PAID, SENT, READY, DRAFT)[min(n * 5 // data.size.invoices, 3)]
        day = data.today - timedelta(days=data.size.invoices - n)
        number = None if status == DRAFT else 2501 + n
        invoice = item(
            number=number, referenceNumber=None if number is None else f"1{number}", date=day.isoformat(),
            dueDate=(day + timedelta(days=14)).isoformat(),
            entryDate=day.isoformat() if n % 2 else None,
            paymentDate=(day + timedelta(days=10)).isoformat() if status == PAID else None,
            status=_reference(statuses[status], "name", "isSent", "isPaid", "isWaitingPayment"),
            customer=project["customer"], billingCustomer=None,
            projects=[_reference(project, "name", "number")], currency={"guid": guid, "code": currency},
            currencyRate=rate, isCreditNote=credit, creditNoteInvoice=None, reimburseInvoice=None,
            receiverCustomerName=project["customer"]["name"], receiverVatNumber=None,
            receiverAddress=_receiver(addresses[project["customer"]["guid"]]), ourReference=None,
            yourReference=None, orderNumber=None, paymentTerm=14, overdueInterest=Decimal("11.5"),
        )  # fmt: skip
        net = tax = Decimal(0)
        for order in range(1 + n % 3):
            quantity = Decimal(1 + (n + order) % 9) * (-1 if credit else 1)
            price, percent = Decimal(random.randint(40, 180)), Decimal("25.5")
            data.add("invoicerows", item(
                invoiceGuid=invoice["guid"], rowType="Hours" if order else "FlatRate",
                category="Hours" if order else "ProjectFees", code=[f"T{1001 + n % data.size.products}"],
                description=f"{project['name']}, rivi {order + 1}", quantity=quantity, measurementUnit="h",
                unitPrice={"amount": price, "currencyCode": currency}, vatRate=percent, sortOrder=order,
                salesAccount=None if order == 2 else {k: account[k] for k in ("name", "number")},
                recurringSalesAccount=None, costCenter=None, vatAccount=None, salesReceivableAccount=None,
            ))  # fmt: skip
            net += quantity * price
            tax += (quantity * price * percent / 100).quantize(_CENT)
        for name, value in (("ExcludingTax", net), ("Tax", tax), ("IncludingTax", net + tax)):
            invoice[f"total{name}"] = {"amount": value, "currencyCode": currency, "multiCurrencyInfo": None}
        data.add("invoices", invoice)


def _receiver(address: Item | None) -> Item | None:
    if address is None:
        return None
    return {name: address[name] for name in ("addressline", "postalCode", "city", "country")}


def _hours(data: Data, item: Make) -> None:
    projects, users = data.rows("projects", True), data.rows("users", True)
    phases = {p["project"]["guid"]: p for p in data.rows("phases", True)}
    types = data.rows("worktypes", True)
    for n in range(data.size.hours):
        project, user, kind = projects[n % len(projects)], users[n % len(users)], types[n % len(types)]
        phase = phases[project["guid"]]
        billable = kind["isProductive"] and n % 3 != 0
        values: dict[str, Any] = {
            "eventDate": (data.today - timedelta(days=n % 700)).isoformat(),
            "quantity": None if n % 20 == 3 else (7.5, 0.25, round(1 / 3, 14))[n % 3],
            "user": _person(user), "project": {**_reference(project, "name", "number", "isClosed")},
            "phase": _reference(phase, "name", "isCompleted", "isLocked"),
            "workType": _reference(kind, "name", "code"), "customer": project["customer"],
            "description": "Työtä asiakkaalle – tunnit" if n % 2 else None,
            "isApproved": (True, False, None)[n % 3], "isBillable": billable,
            "billableStatus": "Billable" if billable else "NotBillable", "isProductive": kind["isProductive"],
            "overtime": None, "startTime": None, "endTime": None, "invoice": None, "invoiceRowGuid": None,
            "unitPrice": {"amount": Decimal(95), "currencyCode": "EUR"}, "unitCost": None,
        }  # fmt: skip
        data.add("workhours", item(**values))
