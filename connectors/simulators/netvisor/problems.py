"""Netvisor's refusals: a code, a text in three languages, and the HTTP status for those who want one."""

from collections.abc import Mapping
from xml.sax.saxutils import escape

from connectors.simulators.call import Call, Refusal
from connectors.simulators.netvisor.envelope import CONTENT, root
from connectors.simulators.wire import Answer

STATUSES: Mapping[str, int] = {
    "AUTHENTICATION_FAILED": 401, "INVALID_DATA": 400, "INVALID_DATA_SIZE": 400, "DUPLICATE_DATA": 400,
    "REQUEST_NOT_UNIQUE": 400, "PERIOD_LOCK": 400, "SERVICE_ACCESS_ERROR": 403, "SYSTEM_MAINTANANCE": 500,
    "TECHNICAL_ERROR": 500,
}  # fmt: skip
AUTH, INVALID, DUPLICATE = "AUTHENTICATION_FAILED", "INVALID_DATA", "DUPLICATE_DATA"

# by language: the first two of a row are the vendor's own texts where they are known
_TEXTS: Mapping[str, tuple[str, str, str]] = {
    "header": ("Otsake {0} puuttuu", "Header {0} is missing", "Rubriken {0} saknas"),
    "partner": (
        "Integraatiokumppania ei löydy, katso dokumentaatio",
        "Integration partner not found, check documentation",
        "Integrationspartnern hittades inte, se dokumentationen",
    ),
    "algorithm": (
        "MAC-tiivisteen algoritmi ei kelpaa", "MAC algorithm is not valid", "MAC-algoritmen är inte giltig"),
    "keys": (
        "Integraatioavaimet eivät kelpaa. Ole hyvä ja tarkista käyttäjä- ja kumppanikohtaiset avaimet",
        "Integration keys are not valid. Please check the keys specific to the user and partner.",
        "Integrationsnycklarna är inte giltiga. Kontrollera användarens och partnerns nycklar",
    ),
    "time": ("Aikaleima ei kelpaa", "Timestamp is not valid", "Tidsstämpeln är inte giltig"),
    "organisation": (
        "Organisaatiota {0} ei löydy", "Organisation {0} not found", "Organisationen {0} hittades inte"),
    "unique": (
        "Pyynnön tunniste on jo käytetty", "Transaction id is not unique", "Transaktionens id har använts"),
    "resource": ("Resurssia {0} ei löydy", "Resource {0} not found", "Resursen {0} hittades inte"),
    "access": (
        "Ei käyttöoikeutta rajapintaresurssiin {0}",
        "No right to use the interface resource {0}",
        "Rätt till gränssnittsresursen {0} saknas",
    ),
    "parameters": (
        "Pakollinen parametri puuttuu: {0}", "Mandatory parameter is missing: {0}", "Parametern {0} saknas"),
    "value": (
        "Virheellinen arvo: {0}", "Data form incorrect:. Value is not valid: {0}", "Ogiltigt värde: {0}"),
    "body": ("Sanoma on virheellinen: {0}", "Data form incorrect:. {0}", "Meddelandet är felaktigt: {0}"),
    "required": (
        "Pakollinen tieto puuttuu: {0}", "Data form incorrect:. Missing: {0}", "Uppgiften {0} saknas"),
    "long": ("Tieto on liian pitkä: {0}", "Data form incorrect:. Too long: {0}", "För lång uppgift: {0}"),
    "customer": (
        "Asiakasta ei löydy Netvisor-tunnisteella: {0}",
        "Data form incorrect:. Customer not found with Netvisor identifier: {0}",
        "Kunden hittades inte med Netvisor-id: {0}",
    ),
    "product": (
        "Tuotetta ei löydy Netvisor-tunnisteella: {0}",
        "Data form incorrect:. Product not found with Netvisor identifier: {0}",
        "Produkten hittades inte med Netvisor-id: {0}",
    ),
    "exists": ("Tunniste {0} on jo käytössä", "Identifier {0} already exists", "{0} finns redan"),
    "operator": (
        "Verkkolaskuoperaattoria {0} ei löydy", "Operator {0} not found", "Operatören {0} hittades inte"),
    "country": (
        "Asiakkaan maata ei voitu kohdistaa: {0}", "Country {0} is not known", "Landet {0} är okänt"),
    "vat": ("Alv-prosentti {0} ei kelpaa", "VAT {0} is not valid", "Momsprocenten {0} är inte giltig"),
    "dimension": (
        "Laskentakohdeotsikkoa {0} ei löydy", "Dimension name {0} not found", "Rubriken {0} hittades inte"),
    "item": ("Laskentakohdetta {0} ei löydy", "Item {0} not found", "Objektet {0} hittades inte"),
    "father": (
        "Isälaskentakohdetta {0} ei löydy", "Father {0} not found", "Det överordnade {0} hittades inte"),
    "maintenance": ("Huoltokatko", "System maintenance", "Underhåll"),
    "technical": ("Tekninen virhe", "Technical error", "Tekniskt fel"),
    "locked": ("Tilikausi on lukittu", "The accounting period is locked", "Räkenskapsperioden är låst"),
}  # fmt: skip
_LANGUAGES = ("FI", "EN", "SE")


class Failed(Refusal):
    """A refusal: the vendor's code, the key of its text and what stands in that."""

    def __init__(self, code: str, text: str, *values: object) -> None:
        super().__init__(code)
        self.code, self.text, self.values = code, text, values

    def message(self, language: str) -> str:
        """The text in a language; in Finnish for one that is not known."""
        place = _LANGUAGES.index(language) if language in _LANGUAGES else 0
        return _TEXTS[self.text][place].format(*self.values)

    def answer(self, call: Call) -> Answer:
        """In the language asked for, with status 200 unless another one is wanted."""
        call.noted["code"] = self.code
        wanted = call.header("x-netvisor-authentication-usehttpresponsestatuscodes") == "1"
        status = 404 if self.text == "resource" else STATUSES[self.code]
        told = escape(self.message(call.header("x-netvisor-interface-language")))
        body = root(f"<Status>FAILED</Status><Status>{self.code} :: {told}</Status>", call.now)
        return Answer(status if wanted else 200, body, CONTENT)
