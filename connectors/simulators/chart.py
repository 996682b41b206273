"""The chart of accounts after the Norwegian standard NS 4102, with the VAT codes of SAF-T."""

from collections.abc import Mapping
from dataclasses import dataclass

_CHART = """
1000 Forskning og utvikling, ervervet
1020 Konsesjoner, patenter og lisenser
1070 Utsatt skattefordel
1080 Goodwill
1100 Forretningsbygg
1120 Bygningsmessige anlegg
1150 Tomter og andre grunnarealer
1200 Maskiner og anlegg
1230 Personbiler
1239 Akkumulerte avskrivninger transportmidler
1240 Varebiler
1250 Inventar
1259 Akkumulerte avskrivninger inventar
1260 Fast bygningsinventar
1280 Kontormaskiner
1289 Akkumulerte avskrivninger kontormaskiner
1300 Investeringer i datterselskap
1350 Investeringer i aksjer og andeler
1380 Andre langsiktige fordringer
1400 Varelager
1420 Lager av varer under tilvirkning
1460 Lager av innkjøpte varer for videresalg
1500 Kundefordringer
1530 Opptjent, ikke fakturert inntekt
1570 Andre kortsiktige fordringer
1579 Forskudd lønn
1580 Avsetning tap på fordringer
1700 Forskuddsbetalt leie
1710 Forskuddsbetalt rente
1749 Andre forskuddsbetalte kostnader
1900 Kontanter
1920 Bankinnskudd
1930 Bankinnskudd, valutakonto
1950 Bankinnskudd for skattetrekk
1960 Bankinnskudd, depositum
2000 Aksjekapital
2020 Overkurs
2050 Annen egenkapital
2080 Udekket tap
2120 Utsatt skatt
2220 Gjeld til kredittinstitusjoner
2255 Gjeld til ansatte og eiere
2290 Annen langsiktig gjeld
2380 Kassekreditt
2400 Leverandørgjeld
2500 Betalbar skatt, ikke utlignet
2510 Betalbar skatt, utlignet
2600 Forskuddstrekk
2610 Påleggstrekk
2650 Trukket fagforeningskontingent
2700 Utgående merverdiavgift, høy sats
2701 Utgående merverdiavgift, middels sats
2702 Utgående merverdiavgift, lav sats
2710 Inngående merverdiavgift, høy sats
2711 Inngående merverdiavgift, middels sats
2712 Inngående merverdiavgift, lav sats
2740 Oppgjørskonto merverdiavgift
2770 Skyldig arbeidsgiveravgift
2780 Påløpt arbeidsgiveravgift på feriepenger
2800 Avsatt utbytte
2900 Forskudd fra kunder
2910 Gjeld til ansatte
2920 Gjeld til selskap i samme konsern
2930 Skyldig lønn
2940 Skyldige feriepenger
2950 Påløpte renter
2960 Annen påløpt kostnad
2990 Annen kortsiktig gjeld
3000 Salgsinntekt handelsvarer, avgiftspliktig, høy sats
3010 Salgsinntekt egenproduserte varer, avgiftspliktig, høy sats
3020 Salgsinntekt tjenester, avgiftspliktig, høy sats
3030 Salgsinntekt næringsmidler, avgiftspliktig, middels sats
3040 Salgsinntekt overnatting og transport, avgiftspliktig, lav sats
3050 Salgsinntekt, avgiftspliktig, prosjekter
3080 Rabatt og annen salgsinntektsreduksjon, avgiftspliktig
3100 Salgsinntekt handelsvarer, avgiftsfri
3120 Salgsinntekt tjenester, avgiftsfri
3150 Salgsinntekt eksport, avgiftsfri
3200 Salgsinntekt, utenfor avgiftsområdet
3220 Salgsinntekt tjenester, utenfor avgiftsområdet
3400 Offentlig tilskudd
3600 Leieinntekt fast eiendom
3605 Innkrevde felleskostnader
3900 Andre driftsrelaterte inntekter
4000 Innkjøp råvarer og halvfabrikater, høy sats
4030 Innkjøp råvarer, middels sats
4060 Frakt, toll og spedisjon
4090 Beholdningsendring råvarer
4300 Innkjøp varer for videresalg, høy sats
4330 Innkjøp næringsmidler for videresalg, middels sats
4360 Frakt, toll og spedisjon, varer for videresalg
4390 Beholdningsendring varer for videresalg
4500 Fremmedytelse og underentreprise
5000 Lønn til ansatte
5001 Overtidsgodtgjørelse
5020 Feriepenger
5090 Periodisert lønn
5210 Fri telefon
5290 Motkonto for fordel i arbeidsforhold
5330 Godtgjørelse til styremedlemmer
5400 Arbeidsgiveravgift
5405 Arbeidsgiveravgift av feriepenger
5800 Refusjon av sykepenger
5910 Kantinekostnad
5930 Yrkesskadeforsikring
5945 Pensjonsforsikring for ansatte
6000 Avskrivning på bygninger og annen fast eiendom
6010 Avskrivning på transportmidler
6015 Avskrivning på maskiner
6017 Avskrivning på inventar
6100 Frakt, transport og forsikring ved vareforsendelse
6300 Leie lokale
6320 Renovasjon, vann og avløp
6340 Lys og varme
6360 Renhold
6390 Annen kostnad lokale
6400 Leie maskiner
6420 Leie datasystemer
6440 Leie transportmidler
6500 Verktøy
6540 Inventar, mindre anskaffelser
6550 Driftsmateriale
6560 Rekvisita
6600 Reparasjon og vedlikehold bygninger
6620 Reparasjon og vedlikehold utstyr
6700 Revisjonshonorar
6705 Regnskapshonorar
6720 Honorar for økonomisk og juridisk bistand
6790 Annen fremmed tjeneste
6800 Kontorrekvisita
6840 Aviser, tidsskrifter og bøker
6860 Møter, kurs og oppdatering
6900 Telefon
6907 Datakommunikasjon
6940 Porto
7000 Drivstoff
7020 Vedlikehold biler
7040 Forsikring og avgifter biler
7100 Bilgodtgjørelse, oppgavepliktig
7140 Reisekostnad, ikke oppgavepliktig
7320 Reklamekostnad
7350 Representasjon, ikke fradragsberettiget
7400 Kontingent, ikke fradragsberettiget
7500 Forsikringspremie
7600 Lisensavgift og royalties
7770 Bank- og kortgebyr
7771 Øreavrunding
7790 Annen kostnad, fradragsberettiget
7830 Tap på fordringer
8040 Renteinntekt, skattefri
8050 Annen renteinntekt
8060 Valutagevinst
8070 Annen finansinntekt
8150 Annen rentekostnad
8160 Valutatap
8170 Annen finanskostnad
8300 Betalbar skatt
8320 Endring utsatt skatt
8800 Årsresultat
8900 Overføringer fond
8920 Avsatt utbytte
8960 Overføringer annen egenkapital
8990 Udekket tap
"""

BANK, RECEIVABLE, PAYABLE, VAT_SETTLEMENT = 1920, 1500, 2400, 2740
EQUITY, RESULT_TRANSFER, TAX_COST, TAX_DEBT = 2050, 8960, 8300, 2500
FIRST_RESULT_ACCOUNT = 3000


@dataclass(frozen=True, slots=True)
class Vat:
    """A VAT code of SAF-T: `rate` in per mille, `account` where its tax is posted (0: none)."""

    code: int
    name: str
    rate: int
    account: int


VAT: Mapping[int, Vat] = {
    v.code: v
    for v in (
        Vat(0, "Ingen avgiftsbehandling", 0, 0),
        Vat(1, "Fradrag inngående avgift, høy sats", 250, 2710),
        Vat(11, "Fradrag inngående avgift, middels sats", 150, 2711),
        Vat(13, "Fradrag inngående avgift, lav sats", 120, 2712),
        Vat(3, "Utgående avgift, høy sats", 250, 2700),
        Vat(31, "Utgående avgift, middels sats", 150, 2701),
        Vat(33, "Utgående avgift, lav sats", 120, 2702),
        Vat(5, "Ingen utgående avgift (innenfor mva-loven)", 0, 0),
        Vat(6, "Ingen utgående avgift (utenfor mva-loven)", 0, 0),
        Vat(52, "Avgiftsfri utførsel av varer og tjenester", 0, 0),
    )
}
VAT_ACCOUNTS: tuple[int, ...] = tuple(v.account for v in VAT.values() if v.account)

_DEFAULT_VAT: Mapping[int, int] = {
    3030: 31, 3040: 33, 3100: 5, 3120: 5, 3150: 52, 3200: 6, 3220: 6, 3600: 6, 3605: 6,
    4030: 11, 4330: 11, 7140: 13,
}  # fmt: skip
_INPUT_VAT = range(4000, 4500), range(4500, 4501), range(6300, 7050), range(7320, 7321)


@dataclass(frozen=True, slots=True)
class Account:
    """One account; `vat` is the code used by default, `active` whether it is still in use."""

    number: int
    name: str
    vat: int
    active: bool

    @property
    def balance(self) -> bool:
        """Whether it belongs to the balance sheet (the others start each year at zero)."""
        return self.number < FIRST_RESULT_ACCOUNT


def _default_vat(number: int) -> int:
    if number in _DEFAULT_VAT:
        return _DEFAULT_VAT[number]
    if 3000 <= number < 3090:
        return 3
    return 1 if any(number in span for span in _INPUT_VAT) else 0


def _account(line: str) -> Account:
    number, name = int(line[:4]), line[5:]
    return Account(number, name, _default_vat(number), number not in (1000, 2610, 8900))


ACCOUNTS: Mapping[int, Account] = {a.number: a for a in map(_account, _CHART.split("\n")[1:-1])}
