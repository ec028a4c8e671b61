"""Words whose sense what stands before them turns, and words whose sense it does not."""

import pytest
from texts import briefing_of

from index.models import Check, Difference, Verdict
from index.shelves.shelf import Shelf


def check(text: str, claim: str) -> Check:
    (only,) = Shelf.of([briefing_of(text)]).check(claim)
    return only


TURNED = [
    ("“The port is not a vital interest of the council,” Lima said.", "a vital interest of the council", "is not"),
    ("“We are not having any talks on the harbour dues,” Lima said.", "having any talks on the harbour", "are not"),
    ("“I’m not going to speak of cranes from this podium,” Lima said.", "going to speak of cranes", "I’m not"),
    ("“The town does not need to copy Oslo to defend itself,” Lima said.", "copy Oslo to defend", "does not need to"),
    ("“Strikes have never removed a mayor,” Lima said.", "removed a mayor", "have never"),
    ("“I don’t rule the strike out, and I say so,” Lima said.", "rule the strike out", "don’t"),
    ("“No council will accept the new dues,” Lima said.", "will accept the new dues", "No council"),
    ("“There is no way we will stop the strike,” Lima said.", "we will stop the strike", "is no way"),
    ("“Nobody in the harbour wants a strike now,” Lima said.", "wants a strike now", "Nobody in the harbour"),
    ("“We do not, as some say, want a long strike,” Lima said.", "want a long strike", "do not, as some say"),
    ("“We will never, ever be a harbour for rent,” Lima said.", "be a harbour for rent", "will never, ever"),
    ("“I do not think that the cranes will fall,” Lima said.", "the cranes will fall", "do not think that"),
    ("“We will not,” Lima said, “close the old port.”", "close the old port", "will not,” Lima said"),
    ("Lima said the plan was not “dead on arrival here.”", "Lima: “dead on arrival here”", "was not"),
    ("“She is not a woman who gives up the port,” Lima said.", "gives up the port", "is not a woman who"),
    ("“We no longer want the old cranes,” Lima said.", "want the old cranes", "no longer"),
    ("Lima refused to sell the old cranes to Oslo.", "sell the old cranes", "refused to"),
]
"""A text, words of it, and what before them turns their sense."""

UNTURNED = [
    ("“He did not come. We will go to the harbour,” Lima said.", "We will go to the harbour"),
    ("He did not come. “We will go to the harbour,” Lima said.", "We will go to the harbour"),
    ("“He is not only a crook in the harbour but a liar,” Lima said.", "a crook in the harbour"),
    ("“We do not want war and we will defend ourselves,” Lima said.", "we will defend ourselves"),
    ("“We do not want war and will defend ourselves,” Lima said.", "will defend ourselves"),
    ("“We do not want war and the old port is closed,” Lima said.", "the old port is closed"),
    ("“No, we will go to the harbour,” Lima said.", "we will go to the harbour"),
    ("“There is no doubt we will win the vote,” Lima said.", "we will win the vote"),
    ("“It is not a threat but a solemn promise,” Lima said.", "a solemn promise"),
    ("“We did not come to Oslo, we came to Bergen by ship,” Lima said.", "we came to Bergen by ship"),
    ("“We do not strike because the dues are high,” Lima said.", "the dues are high"),
    ("“A town with no harbour will fall to ruin,” Lima said.", "will fall to ruin"),
    ("“Those who do not fight will lose the harbour,” Lima said.", "will lose the harbour"),
    ("“Without the old cranes, the whole port starves,” Lima said.", "the whole port starves"),
    ("“We do not know the man who owns the cranes,” Lima said.", "owns the cranes"),
    ("“The port is not closed; the gates are open,” Lima said.", "the gates are open"),
    ("Lima, who had not been to Oslo, said “the gates are open.”", "Lima: “the gates are open”"),
    ("Officials who had not come said the gates were open.", "the gates were open"),
    ("“He did not hesitate to call it a great crime,” Lima said.", "call it a great crime"),
]
"""A text, and words of it whose sense no no before them turns."""

DENIED = [
    ("Lima denied that foreign crews had taken part in the strike.", "foreign crews had taken part", "denied that"),
    ("It is not true that the council had agreed to a pause.", "the council had agreed", "is not true that"),
    ("Lima did not say whether the crews would come to Oslo.", "the crews would come", "did not say whether"),
    ("Lima was asked whether the strike was lawful at all.", "the strike was lawful", "whether"),
    ("There is no evidence that the crews took the cranes.", "the crews took the cranes", "is no evidence that"),
    ("Lima dismissed reports that the old port was closed.", "the old port was closed", "dismissed reports that"),
    ("Lima denied having sold the cranes to Oslo.", "sold the cranes to Oslo", "denied having"),
    ("Lima doubted that the strike could be kept short.", "the strike could be kept short", "doubted that"),
    ("Berg wrongly claimed the cranes had been sold off.", "the cranes had been sold off", "wrongly claimed"),
    ("It is not the case that the crews were late.", "the crews were late", "is not the case that"),
    ("There is no version of this where the dues rise.", "the dues rise", "is no version of this where"),
    ("“I doubt that the dues will rise in spring,” Lima said.", "the dues will rise in spring", "I doubt that"),
    ("It would be wrong to say that the crews lied to us.", "the crews lied to us", "wrong to say that"),
    ("“It is a lie that we sold the cranes,” Lima said.", "we sold the cranes", "a lie that"),
    (
        "Lima denied that crews struck and that cranes had been sold.",
        "cranes had been sold",
        "denied that crews struck and that",
    ),
]
"""A text that denies something or leaves it open, the words for it, and those that deny it."""

AFFIRMED = [
    ("Lima denied the report and said the gates were open.", "the gates were open"),
    ("Lima denied the report: “We will keep the gates open.”", "We will keep the gates open"),
    ("Berg denied any part in it and told Aftenposten that the strike might spread.", "the strike might spread"),
    ("Lima was denied entry to the old harbour on Monday.", "entry to the old harbour"),
    ("Lima rejected the plan for a new harbour in Oslo.", "the plan for a new harbour"),
    ("There was no harbour in Oslo where the ships were built.", "the ships were built"),
    ("“It is not wrong to say that the crews lied to us,” Lima said.", "the crews lied to us"),
    ("“Nobody can deny that the port is old,” Lima said.", "the port is old"),
    ("“I don’t doubt that the dues will rise in spring,” Lima said.", "the dues will rise in spring"),
    ("“It was wrong that we sold the cranes,” Lima said.", "we sold the cranes"),
    ("Whether she comes or not the strike will go on.", "the strike will go on"),
]
"""A text that denies something, and words for what it does not deny."""


@pytest.mark.parametrize(("text", "claim", "left_out"), [*TURNED, *DENIED])
def test_words_are_altered_where_what_turns_their_sense_is_cut_off(text: str, claim: str, left_out: str) -> None:
    found = check(text, claim if "“" in claim else f"“{claim}”")
    assert (found.verdict, found.differences) == (Verdict.ALTERED, (Difference("", left_out),))
    assert found.source is not None
    assert found.source.of(text).startswith(left_out)


@pytest.mark.parametrize(("text", "claim"), [*UNTURNED, *AFFIRMED])
def test_words_are_verbatim_where_what_is_denied_before_them_is_something_else(text: str, claim: str) -> None:
    assert check(text, claim if "“" in claim else f"“{claim}”").verdict is Verdict.VERBATIM


def test_what_somebody_denies_is_not_theirs_but_altered() -> None:
    found = check("Lima denied that foreign crews had taken part.", "Lima said foreign crews had taken part")
    assert (found.verdict, found.differences) == (Verdict.ALTERED, (Difference("", "denied that"),))


@pytest.mark.parametrize(
    "claim",
    [
        "“I don’t rule it out. ... I don’t rule out a strike”",
        "“I don’t rule it out … but I don’t rule out a strike”",
        "“The plan … goes to the council”",
    ],
)
def test_what_denies_only_what_is_left_out_with_it_alters_nothing(claim: str) -> None:
    text = (
        "“I don’t rule it out. I don’t say we will do it, but I don’t rule out a strike,” Lima said. "
        "“The plan, which is not ours, goes to the council.”"
    )
    assert check(text, claim).verdict is Verdict.VERBATIM


@pytest.mark.parametrize(
    ("claim", "left_out"),
    [
        ("“We will … strike because the dues are high”", "not"),
        ("“We will … because the dues are high”", "not strike"),
        ("“Lima … that foreign crews had taken part”", "denied"),
    ],
)
def test_what_denies_words_before_or_behind_it_alters_them_where_it_is_left_out(claim: str, left_out: str) -> None:
    text = "“We will not strike because the dues are high,” Berg said. Lima denied that foreign crews had taken part."
    assert check(text, claim).differences == (Difference("…", left_out),)


CRANES = "“The port will not sell the old cranes to Oslo,” Lima said. “I can’t tell you that the gates will fall down.”"


@pytest.mark.parametrize(
    "claim",
    [
        "Lima said the port would not “sell the old cranes”",
        "Lima says she would never “sell the old cranes to Oslo”.",
        "The port won't “sell the old cranes”, Lima said",
        "Lima denied that the port would “sell the old cranes”",
        "Lima said she couldn't tell the council that the gates “will fall down”",
        "Lima doesn't say “the gates will fall down”",
    ],
)
def test_words_are_verbatim_where_the_message_itself_denies_them_before_the_marks(claim: str) -> None:
    assert check(CRANES, claim).verdict is Verdict.VERBATIM


@pytest.mark.parametrize(
    "claim",
    [
        "Didn't Lima say the port would “sell the old cranes”?",
        "I don't think Lima said the port would “sell the old cranes”",
        "Not sure if Lima said the port would “sell the old cranes”",
        "Lima, who was not in Oslo, said the port would “sell the old cranes”",
        "Lima was not in Oslo. The port would “sell the old cranes”, she said",
    ],
)
def test_a_message_that_denies_something_else_denies_no_words_of_a_quotation(claim: str) -> None:
    assert check(CRANES, claim).verdict is Verdict.ALTERED
