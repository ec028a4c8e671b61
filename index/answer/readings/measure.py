"""Which words of a text tell how much, how often or how long: numbers of something measured, stretches of time."""

from collections.abc import Sequence

from index.answer.readings.sign import Sign, sign_of

_UNITS = frozenset(
    "million mn m billion bn trillion tn trn crore lakh thousand percent percentage per cent points dollars dollar"
    " cents euros euro pounds pesos rupees naira shillings cedis taka rupiah ringgit baht won dong hryvnia hryvnias"
    " yen yuan rubles roubles francs dinars dirhams riyals lira shekels rand krona kroner zloty km kilometers"
    " kilometer kilometres kilometre miles mile meters meter metres metre centimeters centimetres millimeters"
    " millimetres feet yards inches acres hectares kilograms kilos grams tons ton tonnes tonne barrels liters"
    " litres gallons watts kilowatts megawatts gigawatts volts degrees knots mph people soldiers soldier troops"
    " troop members times fold seconds second minutes minute hours hour days day weeks week months month years year"
    " decades decade centuries century pages page thirds quarters fifths tenths".split()
)
_BEFORE_UNITS = frozenset("metric square cubic nautical more straight consecutive full".split())
_PARTS = frozenset("half third quarter fifth tenth".split())
_BEHIND_PARTS = frozenset("of the its".split())

_PERIODS = frozenset("year month week day hour minute decade century".split())
_BEFORE_PERIODS = frozenset("a an one every each per".split())
_BEFORE_ONCE = frozenset("only just than least".split())
_BEHIND_ONCE = frozenset("every each per or more".split())
_LIMITS = frozenset("since until till through".split())


def tells_amount(words: Sequence[str], place: int) -> bool:
    """Whether the word at a place, among the words of a text, tells an amount by those around it."""
    sign = sign_of(words[place])
    is_amount = Sign.NUMBER in sign and (_has_unit(words, place) or _is_part(words, place))
    return is_amount or (Sign.DATE in sign and _is_stretch(words, place))


def tells_times(words: Sequence[str], place: int) -> bool:
    """Whether the word at a place says that something is so once, as in once a week, and not at once or once upon."""
    if words[place].lower() != "once":
        return False
    before = [word.lower() for word in words[max(0, place - 1) : place]]
    behind = [word.lower() for word in words[place + 1 : place + 3]]
    is_rate = not _BEFORE_PERIODS.isdisjoint(behind[:1]) and not _PERIODS.isdisjoint(behind[1:])
    return is_rate or not _BEFORE_ONCE.isdisjoint(before) or not _BEHIND_ONCE.isdisjoint(behind[:1])


def _has_unit(words: Sequence[str], place: int) -> bool:
    """Five weeks, and five more weeks."""
    behind = [word.lower() for word in words[place + 1 : place + 3]]
    return not _UNITS.isdisjoint(behind[:1]) or (not _BEFORE_UNITS.isdisjoint(behind[:1]) and behind[-1] in _UNITS)


def _is_part(words: Sequence[str], place: int) -> bool:
    """A third of them, not a third party."""
    behind = (word.lower() for word in words[place + 1 : place + 2])
    return words[place].lower() in _PARTS and not _BEHIND_PARTS.isdisjoint(behind)


def _is_stretch(words: Sequence[str], place: int) -> bool:
    """A week, and since last May."""
    before = [word.lower() for word in words[max(0, place - 2) : place]]
    is_one = words[place].lower() in _PERIODS and not _BEFORE_PERIODS.isdisjoint(before[-1:])
    return is_one or not _LIMITS.isdisjoint(before)
