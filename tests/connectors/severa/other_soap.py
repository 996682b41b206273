"""A second SOAP service, written from the fact sheet alone: other prefixes, fault names and arguments."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from xml.etree import ElementTree

from tests.connectors.loopback import Answer, Asked

KEY = "other-FAKE-key-4"
_SOAP = "{http://schemas.xmlsoap.org/soap/envelope/}"
_CONTRACT = "{http://soap.severa.com/}"
_ENVELOPE = (
    '<?xml version="1.0"?><SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{header}<SOAP-ENV:Body>{body}</SOAP-ENV:Body>'
    "</SOAP-ENV:Envelope>"
)
_QUOTA = (
    '<SOAP-ENV:Header><h:Quota xmlns:h="http://soap.severa.com/">100000</h:Quota>'
    '<h:UsedQuota xmlns:h="http://soap.severa.com/">3</h:UsedQuota></SOAP-ENV:Header>'
)
_ENTITIES = "http://schemas.datacontract.org/2004/07/Severa.Entities.API"
_FAULTS = "http://schemas.datacontract.org/2004/07/Severa.API"
_NIL = '<{} xsi:nil="true"/>'

ACCOUNTS = (
    {"GUID": "c1", "Name": "Ålands Handel Ab", "Number": "77", "IsActive": "true", "CompanyGUID": "f1",
     "LanguageCode": "sv", "PaymentTerm": "21", "eInvoiceAddress": "003701120389", "IsInternal": None,
     "UpdatedTS": "2026-01-15T11:00:00"},
    {"GUID": "c2", "Name": "Poistunut", "Number": None, "IsActive": "false", "CompanyGUID": "f2",
     "IsInternal": "false"},
    {"GUID": "c3", "Name": "Me itse", "Number": "1", "IsActive": "true", "IsInternal": "true",
     "CompanyGUID": "f3"},
)  # fmt: skip


def fault(name: str, said: str = "Wrong") -> Answer:
    """A fault of that name; "" is one without details."""
    inner = f'<{name} xmlns="{_FAULTS}"><Description>{said}</Description></{name}>'
    detail = f"<detail>{inner}</detail>" if name else ""
    words = f"<faultcode>x</faultcode><faultstring>{said}</faultstring>{detail}"
    body = f"<SOAP-ENV:Fault>{words}</SOAP-ENV:Fault>"
    return Answer(_ENVELOPE.format(header="", body=body).encode(), 500)


def _entity(name: str, values: Mapping[str, str | None]) -> str:
    inner = "".join(_NIL.format(k) if v is None else f"<{k}>{v}</{k}>" for k, v in values.items())
    return f'<{name} xmlns="{_ENTITIES}">{inner}</{name}>'


@dataclass
class OtherSoap:
    """Answers any operation; `answers` instead of its own. most: accounts a call gives at most; argument:
    how it spells the guid of a company; rows: net and VAT of the invoice's; due: its date."""

    answers: Mapping[str, Answer] = field(default_factory=dict)
    key: str = KEY
    most: int = 2
    argument: str = "companyGuid"
    rows: Sequence[tuple[str | None, str | None]] = (("100.00", "25.50"), ("-40.5", "-10.33"))
    due: str = "0001-01-01T00:00:00"
    called: list[str] = field(default_factory=list)
    asked: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)

    def __call__(self, asked: Asked) -> Answer:
        root = ElementTree.fromstring(asked.body)
        key = root.findtext(f"{_SOAP}Header/{_CONTRACT}WebServicePassword")
        call = root.find(f"{_SOAP}Body/*")
        assert call is not None
        operation = call.tag.removeprefix(_CONTRACT)
        action = re.fullmatch(r'"http://soap\.severa\.com/(I\w+)/(\w+)"', asked.headers["soapaction"])
        assert action is not None
        assert action[2] == operation
        assert asked.headers["content-type"].startswith("text/xml")
        given = {argument.tag.removeprefix(_CONTRACT): argument.text for argument in call}
        self.called.append(operation)
        self.asked.append((f"{action[1]}/{operation}", given))
        if operation in self.answers:
            return self.answers[operation]
        if key != self.key:
            return fault("AuthenticationFailure", "No such key")
        name, rows = self._rows(operation, given)
        if name == "fault":
            return fault("EntityNotFoundFailure")
        inner = "".join(_entity(name, row) for row in rows) if name != "one" else ""
        if name == "one":
            inner = re.sub(r"^<\w+ [^>]*>|</\w+>$", "", _entity("X", rows[0]))
        result = f"<t:{operation}Result>{inner}</t:{operation}Result>"
        body = f'<t:{operation}Response xmlns:t="http://soap.severa.com/">{result}</t:{operation}Response>'
        return Answer(_ENVELOPE.format(header=_QUOTA, body=body).encode())

    def _rows(
        self, operation: str, given: Mapping[str, str | None]
    ) -> tuple[str, list[Mapping[str, str | None]]]:
        if operation == "GetAllAccounts":
            every = [
                a
                for a in ACCOUNTS
                if "IncludeInactive" in (given["options"] or "") or a["IsActive"] == "true"
            ]
            first = int(given["startFromIndex"] or 0)
            tiny = [{k: a[k] for k in ("GUID", "Name", "Number")} for a in every]
            return "AccountTiny", [*tiny[first : first + min(self.most, int(given["count"] or 0))]]
        if operation == "GetAccountsChangedSince":
            return "Account", [*ACCOUNTS]
        if operation == "GetHeadOfficeAddressByAccountGUID":
            if given["accountGUID"] != "c1":
                return "fault", []
            return "one", [{"Addressline": "Torggatan 1", "City": "Mariehamn", "PostalCode": "22100",
                            "CountryCode": None, "CountryName": "Åland"}]  # fmt: skip
        if operation == "GetCompanyByGUID":
            if given.get(self.argument) is None:
                return "fault", []
            return "one", [{"VatNumber": "FI01120389", "Email": None, "Website": "www.example.invalid"}]
        if operation == "GetInvoicesByStatus":
            if given["status"] != "Lähetetty":
                return "Invoice", []
            rows = "".join(
                _entity("InvoiceRow", {"rowVatExcludedAmount": net, "rowVatAmount": vat})
                for net, vat in self.rows
            )
            return "Invoice", [{"GUID": "i1", "Number": "5", "Date": "2026-01-31T00:00:00",
                                "DueDate": self.due, "InvoiceRows": rows,
                                "CurrencyShortform": "EUR", "IsCreditNote": "false",
                                "MainCaseGUID": "j1"}]  # fmt: skip
        if operation == "GetHourEntriesByDate":
            start, end = (given["startdate"] or "")[:10], (given["enddate"] or "9999")[:10]
            days = [d for d in ("2019-05-05", "2026-01-31", "2026-02-01", "2031-01-01") if start <= d <= end]
            return "HourEntry", [{"GUID": f"h{d}", "EventDate": f"{d}T00:00:00", "Quantity": "7.5",
                                  "UserGUID": "t1", "CaseGUID": "j1", "WorkTypeGUID": "w1",
                                  "PhaseGUID": "gone", "IsApproved": None, "IsBillable": "1"}
                                 for d in days]  # fmt: skip
        known: Mapping[str, tuple[str, list[Mapping[str, str | None]]]] = {
            "GetAllInvoiceStatuses": ("InvoiceStatus", [{"Name": "Vedos"}, {"Name": "Lähetetty"}]),
            "GetBusinessUnitHierarchy": ("BusinessUnit", [
                {"GUID": "u2", "Name": "Yksikkö", "Code": "20", "ParentBusinessUnitGUID": "u1"},
                {"GUID": "u1", "Name": "Koko talo", "ParentBusinessUnitGUID": None, "VatNumber": "FI01120389",
                 "CurrencyCode": "EUR"}]),
            "GetAllCases": ("Case", [{"GUID": "j1", "CaseNumber": "9001", "Name": "Sivut",
                                      "AccountNumber": "77", "IsClosed": "false",
                                      "StartDate": "2026-01-01T00:00:00"}]),
            "GetAllUsers": ("User", [{"GUID": "t1", "FirstName": "Aino", "LastName": "Niemi", "Code": None}]),
            "GetAllWorkTypes": ("WorkType", [{"GUID": "w1", "Name": "Matka"}]),
            "GetPhasesChangedSince": ("Phase", []),
            "GetProductsChangedSince": ("Product", [
                {"Code": "K1", "GUID": "p1", "Name": "Työ", "UnitPrice": "99.90", "UnitCost": None,
                 "VAT": "25.5", "IsActive": "true", "MeasurementUnit": "h"}]),
        }  # fmt: skip
        return known[operation]
