"""Nobody is given words that the text does not give them, nor more surely than it does."""

import pytest
from quotation_texts import quotations_of
from texts import briefing_of

from index.models import Span
from index.quotations import is_in_marks
from index.split import split_paragraphs


def said(text: str) -> list[tuple[str, str | None]]:
    """Each quotation with its speaker's name, where the text gives one."""
    return [
        (each.span.of(text), each.speaker.name.of(text) if each.speaker.name else None) for each in quotations_of(text)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Spokesman Carl Berg denied that the ships had left.",
        "Berg has denied that he called Lima “a fool”.",
        "Berg denied having told them to “sign or go”.",
        "Berg denied a report that he had said: “The port must close.”",
        "The leagues acted in bad faith, something that Berg denied.",
        "City Hall has rejected claims that the mayor misled the council.",
        "Neither Berg nor Lima said that the port was lost.",
        "Nobody said that the port was lost.",
        "There is no evidence that Berg said that the port “must close”.",
        "It is false that Berg said “The port must close.”",
        "Berg stopped short of saying that the port is lost.",
        "Berg was accused of saying that the port was lost.",
        "A doctored video showed Berg saying that the port would close.",
        "Has Berg said that the port is lost?",
        "Had Berg said that the port was lost, the price would have fallen.",
        "Berg is said to have told Lima: “You will lose this port.”",
        "Berg reportedly told Lima: “You will lose this port.”",
        "Stop calling it a “peace plan”",
        "Berg condemned Lima’s remark that the port was “losing”.",
        "Berg criticised Lima for calling Odes “a fool”.",
        "The attack, described by Berg as “barbaric”, left ten dead.",
        "Berg should have said: “I am sorry.”",
        "Carl Berg added 28 points for Odesa.",
    ],
)
def test_what_somebody_denies_or_is_only_said_to_have_said_is_no_quotation(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text", ["“I did not say that,” Berg denied.", "Berg denied the report: “I did not say that.”"]
)
def test_a_denial_in_its_own_words_is_one(text: str) -> None:
    assert [name for _, name in said(text)] == ["Berg"]


@pytest.mark.parametrize(
    "text",
    [
        "The cuts that Berg announced last week hit the port in Odesa.",
        "The drone that Odesa says Berg launched was shot down.",
        "He put off a summit that Berg had announced five days earlier.",
    ],
)
def test_what_somebody_announced_is_not_what_the_article_says_of_it(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hours after Berg said the plan was dead, Lima told reporters: “It is a start.”",
            [("the plan was dead", "Berg"), ("It is a start.", "Lima")],
        ),
        (
            "In response to Berg, who called the plan “a joke”, Lima said: “It is a start.”",
            [("the plan “a joke”", "Berg"), ("It is a start.", "Lima")],
        ),
        (
            "While Berg said the plan was “a joke”, Lima said that talks would go on.",
            [("the plan was “a joke”", "Berg"), ("talks would go on", "Lima")],
        ),
        (
            "Ana Lima, whom Berg called a “fool”, said she was ready to go.",
            [("she was ready to go", "Ana Lima")],
        ),
        ("Lima, praised by Berg as a “friend”, said it was late.", [("it was late", "Lima")]),
        ("Lima, who said it was “a mess”, was fired.", [("it was “a mess”", "Lima")]),
        (
            "Lima said it was “bad”, while port press secretary Carl Berg said it was “fine”.",
            [("it was “bad”", "Lima"), ("it was “fine”", "Carl Berg")],
        ),
        ("“It is over,” said Lima, adding that it was late.", [("It is over,", "Lima"), ("it was late", "Lima")]),
        ("Berg denied stealing the car, saying: “I borrowed it.”", [("I borrowed it.", "Berg")]),
        ("“We are ready,” Kelly told Berg.", [("We are ready,", "Kelly")]),
        ("When asked about the plan, Lima said: “It is a start.”", [("It is a start.", "Lima")]),
        (
            "Asked about a report that Berg had called Odes “a liar,” Lima said the mayor “speaks his mind.”",
            [("the mayor “speaks his mind.”", "Lima")],
        ),
        (
            "“I want peace,” Berg told Lima, who replied: “Good for you.”",
            [("I want peace,", "Berg"), ("Good for you.", "Lima")],
        ),
        (
            "“Ports cannot wait,” said Carl Berg, whose party pledged money. “We will not allow it.”",
            [("Ports cannot wait,", "Carl Berg"), ("We will not allow it.", "Carl Berg")],
        ),
        (
            "“I tell them, ‘Remember that.’” Carl Berg put it bluntly: “It is the law.”",
            [("I tell them, ‘Remember that.’", None), ("It is the law.", "Carl Berg")],
        ),
    ],
)
def test_a_clause_before_or_beside_takes_nobody_elses_words(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The port is lost,” Berg quoted Lima as saying.", ("The port is lost,", "Lima")),
        ("Berg quoted Lima as saying that “the port is lost.”", ("the port is lost.", "Lima")),
        ("Lima was quoted by Interfax as saying the port was lost.", ("the port was lost", "Lima")),
        ("Port is ‘losing money’ under Berg, says Lima", ("Port is ‘losing money’ under Berg", "Lima")),
        ("Lima’s answer was short: “The killing has to end.”", ("The killing has to end.", "Lima")),
    ],
)
def test_whoever_is_quoted_speaks(text: str, expected: tuple[str, str]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Berg told his wife that he would burn the house down, prosecutors said.",
            ("Berg told his wife that he would burn the house down", None),
        ),
        (
            "Berg told the council there was no order, according to Lima.",
            ("Berg told the council there was no order", "Lima"),
        ),
        (
            "According to the Odesa Times, Berg told Lima that the port would “destroy” them.",
            ("Berg told Lima that the port would “destroy” them", "Odesa Times"),
        ),
    ],
)
def test_what_somebody_said_by_another_source_is_the_sources(text: str, expected: tuple[str, str | None]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # Somebody else is whom the sentences before tell of.
        ("Carl Berg said he was glad.\n\nThe head of the port board, Jon Odes, was not. “Wait,” he said.", "Jon Odes"),
        ("Carl Berg said it was late.\n\nThat was news to minister Jon Odes. “It is not,” he said.", "Jon Odes"),
        ("Minister Carl Berg said it was good. He thanked captain Jon Odes. “It works,” he said.", "Carl Berg"),
        ("Carl Berg met Jon Odes on Friday. “It was useful,” he said.", "Carl Berg"),
        # It may be either.
        ("“It fails,” said Carl Berg. Anatol Liven, who runs a school, disagreed. “It works,” he said.", None),
        ("Minister Carl Berg and mayor Jon Odes were there. “It was useful,” he said.", None),
        ("“You are late,” Carl Berg told Jon Odes. “I know,” he said.", None),
    ],
)
def test_a_pronoun_means_whom_the_sentence_before_tells_of_or_nobody_for_sure(text: str, name: str | None) -> None:
    assert said(text)[-1][1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("President Carl Berg said his son Jon Berg would not go. “He is ill,” Berg said.", "Carl Berg"),
        ("Senator Carl Berg, whose father, Jon Berg, built it, sent a letter. “It is ours,” Berg wrote.", "Carl Berg"),
        ("Carl Berg said it was late.\n\nHis father, Jon Berg, was calm. “It is early,” Berg said.", "Jon Berg"),
        ("Colonel Carl Berg met Ana Berg. Ana Berg left. “It is ours,” Colonel Berg said.", "Carl Berg"),
        ("Ana Berg and Carl Berg run the port. “It is ours,” Berg said.", "Berg"),
        (
            "Carl Berg spoke. Berg left." + " It was late. " * 60 + "With Ana Berg, “It is ours,” Berg said.",
            "Carl Berg",
        ),
        ("Carl Berg spoke. Carl Berg Jr. came. “It is ours,” Berg Jr. said.", "Carl Berg Jr"),
    ],
)
def test_of_two_with_one_surname_it_means_whom_the_text_tells_of_or_just_the_surname(text: str, name: str) -> None:
    assert said(text)[-1][1] == name


@pytest.mark.parametrize("title", ["the president", "the Lithuanian president"])
def test_a_title_means_nobody_who_is_named_behind_it_only(title: str) -> None:
    text = f"Ana Lima said it was late. “I will go,” {title} said. Lima is to meet President Carl Berg."
    assert said(text)[-1] == ("I will go,", None)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("It was a call of minister Ana Lima and mayor Carl Berg.\n\n“Stop,” Berg said.", "Carl Berg", "mayor"),
        ("“It was awful,” said the prime minister, Ana Lima.", "Ana Lima", "prime minister"),
        ("They met in Odesa. Mayor Carl Berg said it was “late”.", "Carl Berg", "Mayor"),
        ("NATO Secretary-General Carl Berg, meanwhile, said it was late.", "Carl Berg", "NATO Secretary-General"),
        ("Lima left the Odesa Institute. The Institute for War said it was late.", "Institute for War", None),
        ("“It is a crime,” the Defense Ministry said.", "Defense Ministry", None),
        ("The Foreign Office said that it was late.", "Foreign Office", None),
        (
            "Carl Berg, a former Army lawyer, said it was late. “It is law,” he said.",
            "Carl Berg",
            "a former Army lawyer",
        ),
    ],
)
def test_a_name_and_a_role_are_whole_and_of_one(text: str, name: str, role: str | None) -> None:
    speaker = quotations_of(text)[-1].speaker
    assert (speaker.name and speaker.name.of(text), speaker.role and speaker.role.of(text)) == (name, role)


def test_a_paragraph_in_marks_is_carried_over_only_from_one_that_ends_with_a_quotation() -> None:
    text = "Ana Lima said the port was safe. Critics disagree.\n\n“The port is a mess, and nobody cares.”"
    assert said(text)[-1] == ("The port is a mess, and nobody cares.", None)


def test_all_of_an_answer_in_a_transcript_is_its_speakers() -> None:
    text = (
        "QUESTION: Is it late?\n\nMS. LIMA: It is not.\n\nHe said, “Wait.”\n\nNothing is agreed.\n\n"
        "QUESTION: And now?\n\nMS. LIMA: Now it is."
    )
    speakers = [each.speaker for each in quotations_of(text)]
    assert [speaker.name and speaker.name.of(text) for speaker in speakers][1:4] == ["MS. LIMA"] * 3
    assert [speaker.certainty for speaker in speakers][1:4] == ["named", "carried", "carried"]


@pytest.mark.parametrize(
    ("words", "is_quoted"), [("“It is late.” That is all.", True), ("It is a “mess” for all.", False)]
)
def test_words_in_marks_are_somebodys_whoever_it_is(words: str, *, is_quoted: bool) -> None:
    (paragraph,) = split_paragraphs(briefing_of(words))
    assert is_in_marks(words, paragraph, Span(0, min(len(words), 14 if is_quoted else len(words)))) is is_quoted
