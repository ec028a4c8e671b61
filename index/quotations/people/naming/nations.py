"""The nations that titles name: a country and its demonym are one."""

import re

from index.quotations.people.genders import first_name_gender
from index.quotations.people.vocabulary import as_title

_NATIONS = {"us": "us", "american": "us", "america": "us", "uk": "uk", "british": "uk", "britain": "uk"} | dict(
    pair.split("/")
    for pair in (
        "french/france danish/denmark dutch/netherlands welsh/wales filipino/philippines philippine/philippines"
        " türkiye/turkey turkish/turkey turk/turkey"
        " chinese/china chilean/chile iraqi/iraq iranian/iran austrian/austria australian/australia indian/india"
        " indonesian/indonesia nigerian/nigeria nigerien/niger slovak/slovakia slovenian/slovenia malian/mali"
        " malaysian/malaysia maltese/malta guinean/guinea guyanese/guyana"
    ).split()
)
"""What does not begin as its country does, or begins as another country does, too."""

_TOLD = frozenset(_NATIONS.values())
_COUNTRIES = frozenset(
    "afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus"
    " belgium benin bolivia bosnia botswana brazil bulgaria cambodia cameroon canada chad chile china colombia congo"
    " croatia cuba cyprus denmark djibouti ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france"
    " gabon gambia georgia germany ghana greece guatemala guinea guyana haiti honduras hungary iceland india indonesia"
    " iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon"
    " lesotho liberia libya lithuania luxembourg macedonia madagascar malawi malaysia mali malta mauritania mauritius"
    " mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria"
    " norway oman pakistan panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland"
    " senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan"
    " tanzania thailand togo tunisia turkey turkmenistan türkiye uganda ukraine uruguay uzbekistan venezuela vietnam"
    " wales yemen zambia zimbabwe".split()
)
"""Countries of one word, as TITLES holds words."""

_DEMONYM = re.compile(r"[A-Z]\w+(?:an|ish|ese|ch|i|k)$")
_SOMEBODY = re.compile(
    r"(?:[Tt]he|[Aa]n?|[Oo]ne) ([A-Z]\w+(?:an|ese|ish)|Briton|Croat|Czech|Dane|Dutch|Dutchman|Englishman|Filipino|Finn"
    r"|Frenchman|Frenchwoman|Greek|Irishman|Israeli|Kurd|Pole|Scot|Serb|Slovak|Spaniard|Swede|Swiss|Turk|Welshman)"
)
"""Somebody of a nation: "the Kenyan"."""

_NOBODY = frozenset("Guardian Vatican Taliban Pakistan Kazakhstan Afghanistan Republican Obsidian".split())


def is_demonym(words: str) -> bool:
    """Whether some words only tell of which nation somebody is: "the Kenyan"."""
    somebody = _SOMEBODY.fullmatch(words)
    return somebody is not None and somebody[1] not in _NOBODY


def is_country(word: str) -> bool:
    """Whether a word is the name of a country, and no first name: "Malaysia", but not "Jordan"."""
    return word[:1].isupper() and as_title(word) in _COUNTRIES and first_name_gender(word) is None


def is_nation(word: str) -> bool:
    """Whether a word has the form of a country or of a demonym."""
    return (
        as_title(word) in _NATIONS
        or bool(_DEMONYM.match(word))
        or (word[:1].isupper() and (word.endswith(("ia", "land", "ine")) or as_title(word) in _COUNTRIES))
    )


def nation(word: str) -> str:
    """The nation that a word stands for, folded."""
    return _NATIONS.get(as_title(word), as_title(word))


def same_nation(one: str, other: str) -> bool:
    """Whether two words name one nation: the same word, or a country and its demonym, which begin alike."""
    are_alike = one[:3] == other[:3] and _TOLD.isdisjoint((one, other))
    is_one_known = (one in _COUNTRIES) != (other in _COUNTRIES)
    return one == other or (are_alike and (is_one_known or _is_country(one) != _is_country(other)))


def _is_country(word: str) -> bool:
    return word.endswith(("ia", "land", "ine", "ey", "ce", "en", "us", "na", "an")) and not word.endswith(
        ("ian", "ean")
    )
