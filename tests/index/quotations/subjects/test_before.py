"""The subject before a cue."""

import pytest
from quotation_texts import found, said


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lima defended the port, saying: “It is ours.”",
        "Ana Lima defended the port and said: “It is ours.”",
        "Ana Lima, who is a lawyer, said: “It is ours.”",
        "On Friday, Ana Lima also said: “It is ours.”",
    ],
)
def test_the_subject_is_found_across_what_stands_between_it_and_the_cue(text: str) -> None:
    assert found(text) == [("direct", "It is ours.", "Ana Lima", "named")]


@pytest.mark.parametrize("opening", ["When Ana Lima resigned", "Hours after Ana Lima resigned", "While Ana Lima slept"])
def test_whoever_a_clause_without_a_comma_tells_of_does_not_speak(opening: str) -> None:
    spoken = said(f"{opening} Carl Berg said: “We never wanted this war at all.”")
    assert "Ana Lima" not in [speaker for _, speaker in spoken]


@pytest.mark.parametrize(
    "speaker",
    [
        "A report commissioned by Ana Lima",
        "A note left by Ana Lima",
        "A crowd led by Ana Lima",
        "A banner held by Ana Lima",
        "A lawsuit filed in Odesa by Carl Berg and Ana Lima",
    ],
)
def test_whoever_has_made_or_led_what_speaks_is_not_the_speaker(speaker: str) -> None:
    assert said(f"{speaker} said: “The port is lost.”") == [("The port is lost.", None)]


@pytest.mark.parametrize(
    "office",
    [
        "Foreign Minister",
        "Minister of Foreign Affairs",
        "Tánaiste and Minister for Foreign Affairs",
        "director of the World Food Programme",
        "Secretary-General of the International Maritime Organization",
    ],
)
@pytest.mark.parametrize("name", ["Ana Lima", "Rep. Ana Lima", "Ambassador Ana Lima of the Republic of Korea"])
def test_whoever_is_named_behind_an_office_in_capitals_is_the_speaker(office: str, name: str) -> None:
    assert said(f"The {office}, {name}, said it was late.") == [("it was late", "Ana Lima")]
    assert said(f"“It is late,” said the {office}, {name}.") == [("It is late,", "Ana Lima")]


def test_a_participle_behind_with_is_said_by_whoever_stands_there() -> None:
    text = "Ana Lima left the hall with Carl Berg saying: “It is ours.”"
    assert said(text) == [("It is ours.", "Carl Berg")]


def test_words_that_somebody_takes_up_are_those_of_whoever_said_them() -> None:
    text = "Ana Lima took issue with something Carl Berg said: “The port is lost.”"
    assert said(text) == [("The port is lost.", "Carl Berg")]


def test_an_aside_with_a_time_behind_the_subject_is_no_subject() -> None:
    assert said("Ana Lima, in an interview with Fox News on Sunday, repeated her claim that Berg “stole” it.") == [
        ("her claim that Berg “stole” it", "Ana Lima")
    ]


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("His son, the lawmaker Carl Berg Roth", "Carl Berg Roth"),
        ("His deputy, former mayor Ana Lima", "Ana Lima"),
        ("A neighbour, a man named Carl Berg", "Carl Berg"),
        ("The dissenting member, the British barrister Carl Berg", "Carl Berg"),
        ("The mayor, a friend of Carl Berg", None),
        ("Her sister, the singer", None),
    ],
)
def test_the_name_in_an_apposition_to_a_role_is_the_subjects(subject: str, name: str | None) -> None:
    for text in (f"{subject}, said it was “late”.", f"“It is late,” {subject}, said."):
        assert [speaker for _, speaker in said(text)] == [name]


def test_the_subject_of_a_first_verb_is_that_of_a_second_one() -> None:
    assert said("Ana Lima shook hands with Carl Berg and called him a “young guy”.") == [
        ("him a “young guy”", "Ana Lima")
    ]


@pytest.mark.parametrize("beside", ["through his lawyer", "flanked by his deputy", "with his wife"])
def test_whoever_stands_beside_the_speaker_is_not_the_speaker(beside: str) -> None:
    assert said(f"Carl Berg, {beside}, Ana Lima, said: “It is ours.”") == [("It is ours.", "Carl Berg")]


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        ("Carl Berg, husband of the mayor, Ana Lima,", "Carl Berg"),
        ("Lawyers for the mayor, Ana Lima,", None),
        ("The head of the port board, Ana Lima,", "Ana Lima"),
        ("Everyone but Ana Lima", None),
    ],
)
def test_a_name_is_that_of_whom_it_stands_beside(speaker: str, name: str | None) -> None:
    assert said(f"{speaker} said: “It is ours.”") == [("It is ours.", name)]


@pytest.mark.parametrize(
    "role",
    [
        "The Minister of Foreign Affairs",
        "The director of the World Food Programme",
        "The Secretary-General of the International Maritime Organization",
        "The Tánaiste and Minister for Foreign Affairs",
    ],
)
@pytest.mark.parametrize("title", ["", "Ambassador ", "Hon. "])
def test_a_role_with_what_it_is_of_may_be_named_behind_a_comma(role: str, title: str) -> None:
    assert [
        name and name.removeprefix("Hon. ") for _, name in said(f"{role}, {title}Ana Lima, said it was “late”.")
    ] == ["Ana Lima"]


@pytest.mark.parametrize("adjunct", ["Without China", "After Brexit", "Under Lima", "Between Lima and Roth"])
def test_what_a_preposition_governs_does_not_speak(adjunct: str) -> None:
    assert {name for _, name in said(f"{adjunct}, said Carl Berg, “it is a farce.”")} == {"Carl Berg"}


def test_whoever_a_conjunction_stands_before_may_speak() -> None:
    assert said("After Lima, in a letter on Sunday, said it was “late”, Berg left.")[0][1] == "Lima"


@pytest.mark.parametrize("verb", ["has written to colleagues", "will be heard", "is said to have left,"])
def test_a_verb_behind_a_comma_is_its_subjects(verb: str) -> None:
    assert said(f"Ana Lima, the mayor, {verb} warning that the port is shut.") == [("the port is shut", "Ana Lima")]


def test_a_clause_behind_a_verb_has_a_subject_of_its_own() -> None:
    (spoken,) = said("Shares of Nortel, the maker, have fallen by a third since Berg disclosed that he had a stake.")
    assert spoken[1] == "Berg"


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        ("Ana Lima, a baker in Billings, Montana", "Ana Lima"),
        ("Ana Lima, of Austin, Texas", "Ana Lima"),
        ("Ana Lima, head of the Port Board in Jeddah, Saudi Arabia", "Ana Lima"),
        ("The mayor of Albany, New York", None),
        ("Officials in Berlin, Germany", None),
    ],
)
def test_where_a_town_lies_does_not_speak(speaker: str, name: str | None) -> None:
    assert [found_name for _, found_name in said(f"{speaker}, said that the port was open.")] == [name]
