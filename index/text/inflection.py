"""Forms of one word that no stemmer brings together: irregular verbs and plurals, British spelling, numbers, signs."""

import re
from functools import lru_cache

_IRREGULAR = {
    form: base
    for line in """
        arise arose arisen|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten
        bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought
        catch caught|choose chose chosen|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt
        drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought
        flee fled|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten
        forgive forgave forgiven|freeze froze frozen|give gave given|go went gone|grow grew grown|hang hung
        hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lead led|leave left|lend lent
        lose lost|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame
        overthrow overthrew overthrown|pay paid|ride rode ridden|ring rang rung|rise risen|run ran
        see saw seen|seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown
        shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken
        spend spent|spin spun|stand stood|steal stole stolen|stick stuck|strike struck|strive strove striven
        swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn
        tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood
        undertake undertook undertaken|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn
        withhold withheld|withstand withstood|write wrote written
        mislead misled|rebuild rebuilt|retake retook retaken
        man men|woman women|child children|foot feet|tooth teeth|mouse mice|goose geese|person people ppl
        crisis crises|criterion criteria|phenomenon phenomena|medium media|datum data
        million mn m|billion bn|trillion tn trn|department dept|government govt gov't|administration admin
        percent percentage %|dollar $|euro €|pound £
        2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve|13 thirteen|14 fourteen
        15 fifteen|16 sixteen|17 seventeen|18 eighteen|19 nineteen|20 twenty|30 thirty|40 forty|50 fifty|60 sixty
        70 seventy|80 eighty|90 ninety
    """.replace("\n", "|").split("|")
    for base, *forms in [line.split() or [""]]
    for form in forms
}
"""An irregular form's regular one. One that is a common word of its own ("found", "lay") is left as it is."""

_BRITISH = [
    (re.compile(pattern), american)
    for pattern, american in (
        (r"(?<=\w{3})is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)", "iz"),
        (r"(?<=\w{2})our(?=$|s|ed|ing|able|ite|hood|er)", "or"),
        (r"(?<=\w{2}[tb])re(?=s?$)", "er"),
        (r"(?<=^def)ence|(?<=^off)ence|(?<=^lic)ence|(?<=^pret)ence", "ense"),
        (r"(?<=\w{3})ogue", "og"),
        (r"(?<=^travel)l|(?<=^model)l|(?<=^cancel)l|(?<=^label)l|(?<=^signal)l|(?<=^fuel)l|(?<=^channel)l", ""),
        (r"(?<=^program)me", ""),
    )
]
"""British spellings as American ones. A word that only looks British changes too, but in questions and texts alike."""


def regular_form(word: str) -> str:
    """The regular, American form of a folded word: "won" → "win", "defence" → "defense", "%" → "percent"."""
    base = _IRREGULAR.get(word)
    if base is not None:
        return base
    for pattern, american in _BRITISH:
        word = pattern.sub(american, word)
    return word


def is_form_of(word: str, base: str) -> bool:
    """Whether a folded word is `base` or an inflection of it: "adds", "added", "adding", "withdrew" of "withdraw"."""
    return regular_form(word) in _regular_forms(regular_form(base))


@lru_cache(maxsize=4096)
def _regular_forms(base: str) -> frozenset[str]:
    """A word with the endings that it may have; some of them no writer gives it."""
    short, doubled = base[:-1], base + base[-1:]
    forms = {base, base + "s", base + "ed", base + "ing", doubled + "ed", doubled + "ing"}
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        forms.add(base + "es")
    if base.endswith("e"):
        forms |= {base + "d", short + "ing"}
    if base.endswith("ie"):
        forms.add(base[:-2] + "ying")
    if base.endswith("y"):
        forms |= {short + "ies", short + "ied"}
    return frozenset(forms)
