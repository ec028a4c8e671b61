"""The words that names and roles are told by: titles, offices, what somebody is, organisations, companies."""

import re

ADDRESSES_OR_NAMES = frozenset(
    "hon honourable honorable shri smt shrimati alhaji hajia mallam barr engr dato datuk datin".split()
)
"""Forms of address, which state no role, and which alone may be surnames: Hon. Ana Lima, but William Barr."""

OFFICES = frozenset(
    "secretary-general vice-president attorney-general director-general"
    " president minister secretary chancellor senator sen rep congressman congresswoman governor gov mayor ambassador"
    " spokesman spokeswoman spokesperson director chairman chairwoman professor commissioner premier leader"
    " sgt sergeant const constable insp inspector det detective lt capt cmdr col gen chief cllr"
    " taoiseach tánaiste tanaiste td mp msp mla mep".split()
)
"""Titles behind which a name begins, whatever stands before them: "United States President Lima"."""

TITLES = (
    OFFICES
    | ADDRESSES_OR_NAMES
    | frozenset(
        "vice-chancellor governor-general vice prime state king queen prince princess pope representative general"
        " brigadier colonel captain lieutenant major maj admiral adm commander justice judge attorney envoy special"
        " chair head speaker prof dr mr mrs ms miss mx sir lord lady dame rev father sister deputy foreign defense"
        " defence interior finance former outgoing senior junior top acting economist analyst lawyer officer"
        " executive ceo editor candidate nominee republican democrat democratic first house white department national"
        " security adviser advisor press campaign manager coach sheriff coordinator strategist author billionaire"
        " host negotiator minority majority retired staff superintendent supt cpl coun councillor mpp md bishop"
        " archbishop cdr cardinal imam rabbi reverend trade health education energy environment transport founder"
        " labour agriculture public brothers sisters twins affairs safety emergency services co-founder reporter"
        " correspondent independent conservative liberal tory u.s us uk eu nato un american russian ukrainian german"
        " french british finnish chinese israeli polish italian canadian spanish turkish swedish norwegian danish"
        " dutch greek iranian indian japanese hungarian romanian ayatollah mullah opposition under-secretary-general"
        " under-secretary undersecretary comptroller-general solicitor-general".split()
    )
)
"""Words, folded and without stops, that stand before a name and belong to a role."""

NO_SURNAMES = frozenset(
    "secretary-general vice-president attorney-general director-general under-secretary-general president minister"
    " secretary commissioner ambassador spokesman spokeswoman spokesperson chairman chairwoman director premier"
    " taoiseach tánaiste tanaiste".split()
)
"""Offices that end no name, so that "the High Commissioner" is nobody's."""

DETECTIVE = re.compile(r"\bDet\.? C(?:h|on)\.?$")
"""The beginning of a rank whose last word is one of no rank alone: "Det Con", "Det Ch Supt"."""

HELD_ALONE = frozenset(
    "president minister secretary chancellor premier governor mayor king queen pope taoiseach tánaiste tanaiste".split()
)
"""Offices of which each country, state or city has one, and which nobody holds beside another of them."""

OTHERS = frozenset("vice deputy shadow assistant".split())
"""Words that make another office of one, whoever holds it and when."""

ADDRESSES_OR_FIRST_NAMES = frozenset("sheikh sheikha shaikh tuan puan".split())
"""Forms of address only before a whole name: Sheikh Hamad al-Odes, but Sheikh Hasina."""

ADDRESSES = frozenset("mr mrs ms miss mx sir dame lord lady dr".split()) | ADDRESSES_OR_NAMES | ADDRESSES_OR_FIRST_NAMES
"""Forms of address, which state no role."""

KIN = (
    r"(?:(?:grand|step)?(?:mother|father|daughter|son)|brother|sister|wife|husband|widower|widow|girlfriend|boyfriend"
    r"|cousin|niece|nephew|uncle|aunt)"
)
"""Whose relative somebody is, to be put into other patterns."""

KNIGHTED = frozenset(("Sir", "Dame"))
"""Forms of address before a first name."""

ROLE = re.compile(
    r"\b(?:president|minister|secretary|chancellor|king|queen|prince|princess|pope|senator"
    r"|representative|congress\w*man"
    r"|congress\w*woman|governor|gov|coun|cllr|cpl|cmdr|rev|sen|rep|gen|sgt|lt|col|capt|det|insp|const|supt|prof|mayor"
    r"|general|colonel|captain|lieutenant|major|admiral|sergeant|commander|chief|justice"
    r"|judge|attorney|ambassador|envoy|head|leader|speaker|professor|deputy|counsel|chair|member|official|fellow|expert"
    r"|resident|student|agent|aide|ally|critic|host|nurse|guide|cook|coach|premier|sheriff|ceo|mp|star|veteran|manager"
    r"|architect|scientist|graduate|parent|executive|peer|vicar|priest|clerk|midwife|pilot|candidate|advocate|delegate"
    r"|magistrate|goalie|chef|tenant|bishop|rabbi|imam|vet|dean|provost|principal|boss|skip|curate"
    r"|champion|mother|father|daughter|son|brother|sister|wife|husband|widow|owner|partner|cousin|niece|nephew|uncle"
    r"|aunt|girl|boy|friend|girlfriend|boyfriend|neighbour|colleague|counterpart|prefect|diplomat|bureaucrat|technocrat"
    r"|hostage|spy|detainee|inmate|academic|cleric|poet|tycoon|magnate|entrepreneur|athlete|taoiseach"
    r"|t[áa]naiste|td|ayatollah|mullah"
    r"|\w+(?:man|woman|person|ist|ian|eer|er|or|ant|yst))s?\b",
    re.IGNORECASE,
)
"""A word for what somebody is."""

THINGS = frozenset(
    "number river water winter summer order paper power answer letter matter center computer dinner weather border"
    " shelter tower quarter chapter corner cover offer fever cancer disaster october november december september"
    " restaurant plant factor error harbor harbour motor sector corridor horror terror humor tractor mirror theater"
    " newspaper helicopter gender murder counter trailer barrier frontier tanker trawler cruiser freighter ladder"
    " poster folder banner register transfer encounter wonder career list ouster behavior sweater laughter temper"
    " finger shoulder honor favor flavor character remainder reminder rumor tumor tremor container browser"
    " monitor generator reactor elevator thriller bestseller newsletter filibuster denver twitter".split()
)
"""Words that end as those do that say what somebody is."""

PLURALS = frozenset(
    "Activists Aides Allies Analysts Authorities Campaigners Colleagues Commentators Critics Demonstrators"
    " Detectives Diplomats Doctors Economists Experts Fans Farmers Friends Insurgents Investigators Journalists"
    " Lawmakers Lawyers Locals MPs Neighbors Neighbours Observers Officers Officials Opponents Organisers Organizers"
    " Parents Prosecutors Protesters Rebels Relatives Reporters Rescuers Researchers Residents Scientists Sources"
    " Staff Students Supporters Survivors Teachers Unions Voters Witnesses Workers Statement Statements Letter"
    " Letters Everyone Everybody Anyone Anybody Nobody".split()
)
"""Words that open a sentence with a capital and are no names: "Critics said"."""

ORGANISATION = re.compile(
    r"\b(?:Agency|Army|Navy|Pentagon|Treasury|Association|Authority|Bank|Board|Broadcasting|Bureau|Cabinet|Center|Centre|Chamber"
    r"|Church|City|Club|College"
    r"|Commission|Committee|Company|Conference|Congress|Corp|Corporation|Council|County|Court"
    r"|Department|Embassy|Federation"
    r"|Forum|Foundation|Fund|Government|Group|Guard|Health|Hospital|House|Inc|Industries|Institute"
    r"|Institution|Ltd|Ministry"
    r"|Museum|NATO|Network|News|Office|Organi[sz]ation|Parliament|Party|Police|Post|Press|Review|School|Senate|Service"
    r"|Services|Society|State|States|Times|Tribunal|Trust|Union|Unit|University|Workers|Kremlin"
    r"|Street|Nations|Radio|TV)\b"
)
"""What the name of an organisation or place holds and a person's does not."""

COMPANY = re.compile(
    r"\b(?:Foods?|Inc|Corp|Group|Energy|Airlines|Airways|Motors|Ltd|Holdings|Systems|Technologies"
    r"|Bearings|Ferries|AB|AG|SA"
    r"|Partners|Industries|Entertainment|Pharma\w*|Labs|Media|Air|Rail|Steel|Oil|Gas|Water|Logistics|Stores)\b"
    r"|\b(?:Co|Company|Corporation|Motor|Automotive|Appliances?|Aerospace|Brands|Hotels)$"
)
"""What the name of a company holds behind the word that it is called by."""

_POSSESSIVE = re.compile(r"['’]s?$")


def without_stop(name: str) -> str:
    """A name without a possessive and the stop of a sentence after it."""
    return _POSSESSIVE.sub("", name.rstrip(".,"))


def as_title(word: str) -> str:
    """A word as TITLES holds it."""
    return without_stop(word).casefold().replace(".", "")
