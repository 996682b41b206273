"""Countries by the names Severa's users see: English, Finnish, Swedish, Norwegian, Danish and their own.

Severa tells a customer's country as a name, in the language of the organisation. Names are those of the
Unicode CLDR and some that are in use besides; in lower case.
"""

from collections.abc import Mapping

_NAMES = """\
FI finland|suomi
SE sweden|ruotsi|sverige
NO norway|norja|norge|noreg
DK denmark|tanska|danmark
IS iceland|islanti|island|ísland
EE estonia|viro|estland|eesti|republic of estonia
LV latvia|lettland|letland|latvija
LT lithuania|liettua|litauen|lietuva
PL poland|puola|polen|polska
DE germany|saksa|tyskland|deutschland
AT austria|itävalta|österrike|østerrike|østrig|österreich
CH switzerland|sveitsi|schweiz|sveits|suisse|svizzera
LI liechtenstein
NL netherlands|alankomaat|nederländerna|nederland|nederlandene|the netherlands|holland
BE belgium|belgia|belgien|belgië|belgique
LU luxembourg|luxemburg
FR france|ranska|frankrike|frankrig
MC monaco
ES spain|espanja|spanien|spania|españa
PT portugal|portugali
AD andorra
IT italy|italia|italien
SM san marino
VA vatican city|vatikaani|vatikanstaten
MT malta
GR greece|kreikka|grekland|hellas|grækenland|ελλάδα
CY cyprus|kypros|cypern
GB united kingdom|iso-britannia|storbritannien|storbritannia|great britain|england|uk
IE ireland|irlanti|irland|éire
CZ czechia|tšekki|tjeckien|tsjekkia|tjekkiet|česko|czech republic|tšekin tasavalta
SK slovakia|slovakien|slovakiet|slovensko
HU hungary|unkari|ungern|ungarn|magyarország
SI slovenia|slovenien|slovenija
HR croatia|kroatia|kroatien|hrvatska
BA bosnia & herzegovina|bosnia ja hertsegovina|bosnien och hercegovina|bosnia-hercegovina|bosnien-hercegovina
RS serbia|serbien
ME montenegro
MK north macedonia|pohjois-makedonia|nordmakedonien|nord-makedonia|macedonia
AL albania|albanien
XK kosovo
BG bulgaria|bulgarien|българия
RO romania|rumänien|rumænien|românia
MD moldova|moldavien
UA ukraine|ukraina|україна
BY belarus|valko-venäjä
RU russia|venäjä|ryssland|russland|rusland|россия|russian federation
TR türkiye|turkki|turkiet|tyrkia|tyrkiet|turkey
GE georgia|georgien
AM armenia|armenien
AZ azerbaijan|azerbaidžan|azerbajdzjan|aserbajdsjan
KZ kazakhstan|kazakstan|kasakhstan
US united states|yhdysvallat|usa|united states of america
CA canada|kanada
MX mexico|meksiko|mexiko
BR brazil|brasilia|brasilien|brasil
AR argentina|argentiina
CL chile
CO colombia|kolumbia
PE peru
AU australia|australien
NZ new zealand|uusi-seelanti|nya zeeland
JP japan|japani
CN china|kiina|kina|people's republic of china
HK hong kong sar china|hong kong|hongkong sar|hongkong
TW taiwan
KR south korea|etelä-korea|sydkorea|sør-korea|republic of korea
SG singapore
MY malaysia|malesia
TH thailand|thaimaa
VN vietnam|viet nam
PH philippines|filippiinit|filippinerna|filippinene|filippinerne
ID indonesia|indonesien
IN india|intia|indien
PK pakistan
LK sri lanka
AE united arab emirates|arabiemiirikunnat|förenade arabemiraten|de forente arabiske emirater
SA saudi arabia|saudi-arabia|saudiarabien|saudi-arabien
QA qatar
KW kuwait
IL israel
EG egypt|egypti|egypten
MA morocco|marokko|marocko
TN tunisia|tunisien|tunesien
NG nigeria
KE kenya|kenia
TZ tanzania|tansania
ET ethiopia|etiopia|etiopien
ZA south africa|etelä-afrikka|sydafrika|sør-afrika
AX åland islands|ahvenanmaa|åland
FO faroe islands|färsaaret|färöarna|færøyene|færøerne
GL greenland|grönlanti|grönland|grønland
GI gibraltar
IM isle of man|mansaari|man
JE jersey
GG guernsey
"""


def _read() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for line in _NAMES.splitlines():
        code, _, names = line.partition(" ")
        found[code.casefold()] = code
        found.update(dict.fromkeys(names.split("|"), code))
    return found


_CODES = _read()


def alpha_2(name: str | None) -> str:
    """The ISO 3166 code of a country by its name or code; a name that is not known stays as it is, for
    whoever needs the code to say so; "" for none."""
    found = " ".join(name.split()) if name else ""
    return _CODES.get(found.casefold(), found)
