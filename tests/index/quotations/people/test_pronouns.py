"""Whom "he" and "she" mean, and when it may be somebody else."""

import pytest
from quotation_texts import said

MINER = "“I lost my house,” said Mirko Savic, a miner."
DOCTOR = "“We are ready,” said Tuuli Aho, a doctor."


@pytest.mark.parametrize(
    "between",
    [
        "His wife fainted.",
        "In the square, his mother sat alone.",
        "Helen wept.",
        "Next to him, Vesna wept.",
        "The mayor was angry.",
        "Then the judge spoke.",
        "Another shook her head.",
        "A third woman stood up.",
        "He wept.",
        "Beside the well sat Lidija Kovac.",
    ],
)
def test_a_pronoun_means_nobody_of_unknown_gender_behind_somebody_else(between: str) -> None:
    assert said(f"{MINER} {between} “It is late,” she said.")[-1] == ("It is late,", None)


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("His neighbour, Lidija Kovac, was there.", "Lidija Kovac"),
        ("The prefect, Hélène Bastide, was angry.", "Hélène Bastide"),
        ("His Azerbaijani counterpart, Leyla Hasanova, was not.", "Leyla Hasanova"),
        ("Her supervisor, Dr. Ingrid Falk, agreed.", "Ingrid Falk"),
    ],
)
def test_a_pronoun_means_whoever_opens_the_sentence_before_with_their_role(opening: str, name: str) -> None:
    assert said(f"{MINER}\n\n{opening} “It is late,” she said.")[-1] == ("It is late,", name)


@pytest.mark.parametrize(
    "role", ["Former diplomat", "Retired spy", "Western hostage", "Oil tycoon", "Career bureaucrat"]
)
def test_a_pronoun_means_whoever_opens_the_sentence_before_with_a_role_of_any_ending(role: str) -> None:
    text = f"“Go,” said Jacob Pereira. {role} Anil Kumar was angry. “It is late,” he said."
    assert said(text)[-1] == ("It is late,", "Anil Kumar")


@pytest.mark.parametrize(
    "opening",
    [
        "Former spook Anil Kumar was angry.",
        "Ex-army spook Anil Kumar was angry.",
        "Kovash criticised the curbs.",
        "Later, Kovash sharply disagreed.",
        "The representative of Denmark was angry.",
        "The Danish delegate was angry.",
    ],
)
def test_a_pronoun_means_nobody_for_sure_behind_somebody_whom_the_text_names_nowhere_else(opening: str) -> None:
    text = f"“Go,” said Jacob Pereira, the representative of France. {opening} “It is late,” he said."
    assert said(text)[-1] == ("It is late,", None)


@pytest.mark.parametrize(
    "opening", ["The representative of France was angry.", "Germany criticised the curbs.", "NATO opposed the curbs."]
)
def test_a_pronoun_means_who_spoke_behind_their_office_or_a_body(opening: str) -> None:
    text = f"“Go,” said Jacob Pereira, the representative of France. {opening} “It is late,” he said."
    assert said(text)[-1] == ("It is late,", "Jacob Pereira")


@pytest.mark.parametrize("opening", ["Malaysia says no.", "Georgia:", "- Ghana:", "- "])
def test_a_pronoun_means_no_country_that_a_paragraph_opens_with(opening: str) -> None:
    text = f"“Go,” said Ana Lima.\n\n{opening} Defence Minister Farid Boadu told reporters it was late. “No,” he said."
    assert said(text)[-1] == ("No,", "Farid Boadu")


@pytest.mark.parametrize("post", ["Under-Secretary-General for Political Affairs", "Comptroller-General of Customs"])
def test_a_pronoun_means_no_post_of_two_words(post: str) -> None:
    assert said(f"Rosemary Odes, {post}, said it was late. “It is too late,” she said.")[-1][1] == "Rosemary Odes"


@pytest.mark.parametrize(
    "between",
    [
        "Her husband died in May.",
        "Her crew slept.",
        "She praised President Carl Berg.",
        "The river rose.",
        "The doctor treats children.",
        "The White House disagreed.",
        "Parliament votes on Monday.",
    ],
)
def test_a_pronoun_means_who_spoke_before_where_nobody_else_of_that_gender_is_told_of(between: str) -> None:
    assert said(f"{DOCTOR} {between} “It is late,” she said.")[-1] == ("It is late,", "Tuuli Aho")


@pytest.mark.parametrize(
    ("between", "name"),
    [
        ("Her mother wept.", None),
        ("Helen wept.", None),
        ("The mayor was angry.", None),
        ("The mother of three has lived there for years.", "Ana Lima"),
        ("Germany agreed.", "Ana Lima"),
        ("Mayor Carl Berg agreed.", "Ana Lima"),
    ],
)
def test_a_woman_for_sure_is_not_she_only_behind_another(between: str, name: str | None) -> None:
    assert said(f"Ana Lima said it was good. {between} “It works,” she said.")[-1] == ("It works,", name)


@pytest.mark.parametrize(
    "text",
    [
        "“She came in a suit,” Inês Vaz recalls. Tomé laughs. “I told her,” he says.",
        "Nurlan’s deputy, Timur Abenov, defended him: “He came.” The minister quoted a proverb. “Wait,” he said.",
        "“Will you go?” Roth asked. “Never,” Berg said. “Then we will make you,” she said.",
        "“Will you go?” asked Ana Roth. “Never,” said Carla Berg. “Then we will make you,” she said.",
        "Ana Roth asked: “Will you go?” “Never,” said Carla Berg. “Then we will make you,” she said.",
    ],
)
def test_a_pronoun_that_may_mean_two_means_nobody_for_sure(text: str) -> None:
    assert said(text)[-1][1] is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Carl Berg said it was good. He thanked Gen. Jon Odes. “It works,” he said.", "Carl Berg"),
        ("Jon Odes said it was bad. Berlin was silent, but Mr. Carl Berg was not. “Wait,” he said.", "Carl Berg"),
        ("“Go,” said Jon Odes. To his heirs, Carl Berg, a baker, left debts. “I am sorry,” he said.", "Carl Berg"),
    ],
)
def test_who_opens_a_sentence_stands_behind_no_shortened_title_and_no_other_name(text: str, name: str) -> None:
    assert said(text)[-1][1] == name


def test_a_pronoun_means_nobody_for_sure_whom_only_a_side_clause_tells_of() -> None:
    before = "Others, such as Sen. Kyrsten Odes, support it. Notably, after Odes tweeted “horrified,” Rep. Ruben Berg,"
    text = f"{before} a rival, left. “Please stop,” he tweeted."
    assert said(text)[-1] == ("Please stop,", None)


@pytest.mark.parametrize("repeated", [f"{DOCTOR} His wife fainted. “No,” she said. ", "The old mayor of the ", "A"])
def test_a_long_text_that_repeats_itself_is_read_to_its_end(repeated: str) -> None:
    times = 30_000 // len(repeated)
    assert len(said(repeated * times)) == times * repeated.count("“")


def test_she_is_who_opens_a_sentence_behind_a_letter_that_is_no_initial() -> None:
    assert said("Jo Berg wrote that on X. Ana Lima was glad. “It is good,” she said.")[-1] == (
        "It is good,",
        "Ana Lima",
    )


@pytest.mark.parametrize(
    "speaker",
    ["A spokesman for Carl Berg", "A lawyer for mayor Carl Berg", "Carl Berg’s spokesman", "Carl Berg’s chief aide"],
)
def test_a_pronoun_does_not_mean_whomever_the_speaker_before_speaks_for(speaker: str) -> None:
    assert said(f"{speaker} said it was late. “It is too late,” he added.")[-1] == ("It is too late,", None)


@pytest.mark.parametrize(
    "text",
    [
        "Odes worked for Lajos Berg, who told her that women “fail”. She laughed. “It was useful to me,” she said.",
        "Jon Berg said it was “late”. I put the question to Bilal Odes, once of the port. “Ask me again,” he said.",
    ],
)
def test_a_pronoun_does_not_mean_who_spoke_before_where_the_text_turns_to_another(text: str) -> None:
    assert said(text)[-1][1] is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Ana Lima said it was “late”. Asked by reporters about the port chief, Gen. Abdel al-Odes, she said: “No.”",
            "Ana Lima",
        ),
        ("“No,” said Cllr Ian Berg.\n\n15:20 Mayor Ana Lima rises. “I have heard you,” she says.", "Ana Lima"),
        ("'No,' said Ana Lima. 'They came.' His wife Sandra agreed. 'I saw it too,' she said.", "Sandra"),
        (
            "Mayor Lee Jae-hoon left. Park Min-ji called it “bad”.\n\nLee was silent. “It is late,” he wrote.",
            "Lee Jae-hoon",
        ),
    ],
)
def test_who_opens_a_sentence_is_told_by_its_form(text: str, name: str) -> None:
    assert said(text)[-1][1] == name


@pytest.mark.parametrize(
    "opening",
    [
        "The Minister of State for Europe, Senator Farid Boadu, was angry.",
        "Also speaking was Captain Farid Boadu, who was angry.",
        "Also briefing the council was Captain Farid Boadu.",
    ],
)
def test_a_pronoun_means_whoever_stands_behind_an_office_with_a_rank_or_behind_what_they_do_also(opening: str) -> None:
    assert said(f"“Go,” said Carl Berg. {opening} “It is late,” he said.")[-1] == ("It is late,", "Farid Boadu")


@pytest.mark.parametrize("opening", ["So did Berg", "So, to nobody’s surprise, did Berg", "Nor was Berg"])
def test_a_pronoun_means_whoever_stands_behind_the_verb_of_the_sentence_before(opening: str) -> None:
    text = f"Councillor Carl Berg left early. Councillor Jon Odes voted against it. {opening}.\n“No,” he said."
    assert said(text) == [("No,", "Carl Berg")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It was May. I asked Ana Lima on Friday.\n\n“It is late,” she said.", "Ana Lima"),
        ("It was May. The show was made by Ana Lima, who met Carl Berg in May. “It is late,” she said.", "Ana Lima"),
        ("It was May. The show was made by Ana Lima, who met Jane Berg. “It is late,” she said.", None),
        ("It was May. A nurse was there. The show was made by Ana Lima. “It is late,” she said.", None),
        ("It was May. A nurse was there. Another was Ana Lima, 71, who is deaf. “It is late,” she said.", "Ana Lima"),
        ("“Go,” Kim Berg said. He showed it to Ana Lima. “It is late,” she said.", "Ana Lima"),
        ("“Go,” Kim Berg said. He showed it to Ana Lima and Jane Roth. “It is late,” she said.", None),
        ("“Go,” Kim Berg said. His wife met Ana Lima. “It is late,” she said.", None),
        ("It was May. Nobody came to the house of Kim Lima. “It is late,” she said.", None),
    ],
)
def test_a_pronoun_means_the_only_one_in_sight_whom_it_may_mean(text: str, name: str | None) -> None:
    assert said(text)[-1][1] == name


def test_a_pronoun_means_whom_the_text_stresses_wherever_they_stand() -> None:
    text = "Carl Berg was jailed. “No regret,” Paul Lima said.\n\nIt followed days of evidence from Berg himself."
    assert said(f"{text} “I am sorry,” he said.")[-1] == ("I am sorry,", "Carl Berg")


def test_a_pronoun_in_another_paragraph_may_mean_whom_somebody_spoke_to() -> None:
    text = "Carl Berg was jailed. “No regret,” Mr Justice Lima told him."
    assert said(f"{text}\n\n“I am sorry,” he said.")[-1] == ("I am sorry,", None)
    assert said(f"{text} “It is a pity,” he said.")[-1] == ("It is a pity,", "Lima")
