"""Which encoding a text in Latin letters is in: the one in which its accented letters are those of one language.

Statistics cannot tell: the Windows encodings of Western and of Central Europe differ in some letters only, and "à" of
the one is "ŕ" of the other.
"""

from collections import Counter
from itertools import pairwise

ENCODINGS = ("cp1252", "cp1250", "cp1254", "iso8859-2", "cp1257", "mac-roman")
"""Encodings of Latin letters, the commonest first."""

ALPHABETS = {
    "Croatian, Slovene": "čćđšž",
    "Czech, Slovak": "áäčďéěíĺľňóôŕřšťúůýž",
    "Danish, Norwegian": "åæéø",
    "Dutch": "éèëïöü",
    "English": "çèéêïñöü",
    "Estonian": "äõöšüž",
    "French": "àâæçèéêëîïôùûüÿœ",
    "German": "äéöüß",
    "Hungarian": "áéíóöőúüű",
    "Italian": "àèéìíîòóùú",
    "Latvian": "āčēģīķļņšūž",
    "Lithuanian": "ąčęėįšųūž",
    "Polish": "ąćęłńóśźż",
    "Portuguese": "àáâãçéêíóôõúü",
    "Romanian": "âăîşţ",
    "Spanish": "áéíñóúü¿¡",
    "Swedish, Finnish": "äåéö",
    "Turkish": "âçğîıöşüû",
}
"""The letters beyond a to z, in small, of languages that these encodings are for."""

SIGNS = "“”„‘’‚«»‹›–—…€§°©®™\u00a0\u00ad"
"""What may stand beside letters in any language. Signs that are letters in another of the encodings are left out."""

PLAUSIBLE = 0.9
"""The share of characters beyond ASCII that a language must explain."""

SAMPLE_BYTES = 50_000
"""So much of a text is looked at."""


def decode_latin(data: bytes) -> str | None:
    """The text in the likeliest encoding of Latin letters; None where no language explains it."""
    explained = {encoding: _explained(data[:SAMPLE_BYTES].decode(encoding, "replace")) for encoding in ENCODINGS}
    likeliest = max(ENCODINGS, key=lambda encoding: explained[encoding])
    try:
        return data.decode(likeliest) if explained[likeliest] >= PLAUSIBLE else None
    except UnicodeDecodeError:
        return None


def _explained(text: str) -> float:
    """The largest share of the characters beyond ASCII that the alphabet of one language has.

    A capital after a small letter is no letter of its word but a sign that was read wrongly.
    """
    beyond = [
        "" if before.islower() and character.isupper() else character.replace("İ", "ı").lower()
        for before, character in pairwise(f" {text}")
        if not character.isascii()
    ]
    counts = Counter(beyond)
    known = (sum(counts[letter] for letter in alphabet + SIGNS) for alphabet in ALPHABETS.values())
    return max(known) / len(beyond) if beyond else 1.0
