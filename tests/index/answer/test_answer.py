"""What a question gets of small libraries made for it."""

from datetime import date

import pytest
from texts import briefing_of

from index.models import Answer, Briefing, Correction, Span, Status
from index.shelves.shelf import Shelf


def answer(question: str, *texts: str) -> Answer:
    return Shelf.of([briefing_of("\n".join(texts))]).ask(question)


def sentence(found: Answer) -> str:
    return found.evidence[0].answer.of(found.evidence[0].briefing.text)


def dated(name: str, text: str, published: date) -> Briefing:
    briefing = briefing_of(text, title="Weekly", published=published)
    return Briefing(name, text, Span(0, len(text)), briefing.metadata)


WEEKS = [
    dated("first", "Poland counted 19 drones.\nThe port is shut.", date(2025, 9, 5)),
    dated("second", "Poland counted 23 drones.\nThe port is open.", date(2025, 9, 12)),
    dated("third", "Nobody counted anything.\nThe port is dry.", date(2025, 9, 19)),
]


def test_the_latest_word_is_that_of_the_newer_briefing() -> None:
    assert "23" in sentence(Shelf.of(WEEKS).ask("What is the latest number of drones that Poland counted?"))


@pytest.mark.parametrize(
    "question", ["What is the latest news about the port?", "What happened this week in the port?"]
)
def test_the_latest_is_told_however_often_older_briefings_speak_of_it(question: str) -> None:
    old = [dated(f"old{day}", f"The port of the port {day} happened.", date(2025, 1, day)) for day in range(1, 31)]
    shelf = Shelf.of([*old, *WEEKS])
    assert sentence(shelf.ask(question)) == "The port is dry."


def test_what_is_latest_but_hardly_about_the_question_does_not_answer_it() -> None:
    newer = dated("newer", "The latest news this week: drones fly.", date(2025, 9, 26))
    found = Shelf.of([*WEEKS, newer]).ask("What is the latest number of drones that Poland counted?")
    assert "23" in sentence(found)


def test_a_day_that_is_named_is_that_of_its_briefing() -> None:
    assert "19" in sentence(Shelf.of(WEEKS).ask("How many drones did Poland count in the week of 5 September?"))
    assert "23" in sentence(Shelf.of(WEEKS).ask("How many drones did Poland count in the week of 12 September?"))


def test_no_question_answers_but_to_what_was_asked() -> None:
    texts = "Who shut the port of Odesa in May?", "Poland shut the port in spring.", "Lima asked: “Is grain dear?”"
    assert sentence(answer("Who shut the port of Odesa in May?", *texts)) == "Poland shut the port in spring."
    assert "dear?" in sentence(answer("What did Lima ask?", *texts))


def test_where_somebody_spoke_is_told_by_the_sentence_that_has_their_words_and_the_venue() -> None:
    told = "Lima said on social media that the port would stay shut."
    found = answer("Where did Lima comment on the port?", "Lima came to the port in Odesa.", told, "Grain is dear.")
    assert sentence(found) == told


@pytest.mark.parametrize("order", [1, -1])
def test_of_two_briefings_that_say_the_same_the_newer_is_quoted(order: int) -> None:
    same = [dated(name, "Poland shut the port.", date(2025, month, 1)) for name, month in (("old", 1), ("new", 6))]
    assert Shelf.of(same[::order]).ask("Who shut the port?").evidence[0].briefing.id == "new"


def test_what_an_older_briefing_says_in_the_words_of_the_question_goes_before_what_a_newer_one_hardly_says() -> None:
    old = dated("old", "Poland counted 19 drones over the border.\nThe port is shut.", date(2023, 9, 5))
    assert "19" in sentence(Shelf.of([old, *WEEKS[2:]]).ask("How many drones did Poland count over the border?"))


def test_what_is_so_right_now_is_what_the_newest_briefing_says() -> None:
    assert Shelf.of(WEEKS).ask("How is the port right now?").evidence[0].briefing.id == "third"


@pytest.mark.parametrize("question", ["Who shut the port on 12 ſeptember?", "Who shut the port on 31 June, 0000?"])
def test_a_day_written_oddly_or_that_is_none_leaves_the_question_answered(question: str) -> None:
    assert sentence(answer(question, "Poland shut the port.", "Grain is dear.")) == "Poland shut the port."


@pytest.mark.parametrize(
    ("question", "stranger"),
    [
        ("What did Macron say about drones?", "Macron"),
        ("What did Ana Wexler say about drones?", "Wexler"),
        ("Are drones cheap, says Bush?", "Bush"),
        ("How cheap are drones in Poland?", "Poland"),
        ("Does NATO say that drones are cheap?", "NATO"),
        ("what did zelensky say about drones", "zelensky"),
        ("Sikorski said what about drones?", "Sikorski"),
        ("WHAT DID ZELENSKY SAY ABOUT DRONES?", "ZELENSKY"),
    ],
)
def test_a_stranger_is_never_answered_for_and_is_named(question: str, stranger: str) -> None:
    found = answer(question, "Ana Malinowska said that drones are cheap.", "The port is shut.")
    assert found.status is not Status.ANSWERED
    assert found.missing == (stranger,)


@pytest.mark.parametrize(
    ("stranger", "said"),
    [
        ("Johnson", "John Berg said that the port is shut."),
        ("Marco", "In March Ana Lima said that the port is shut."),
        ("Poland", "The polar explorer said that the port is shut."),
        ("Thatcher", "Ana Lima said that the port is shut."),
    ],
)
def test_a_word_that_begins_like_a_strangers_name_is_not_the_stranger(stranger: str, said: str) -> None:
    found = answer(f"What did {stranger} say about the port?", said, "Grain is dear.")
    assert found.status is not Status.ANSWERED
    assert found.missing == (stranger,)


def test_a_stranger_makes_an_answer_less_sure() -> None:
    texts = ("Ana Malinowska said that drones are cheap.", "Jon Berg said that grain is dear.")
    known, unknown = (answer(f"What did {name} say about drones?", *texts) for name in ("Malinowska", "Wexler"))
    assert unknown.confidence < known.confidence / 2
    assert unknown.evidence[0].answer == known.evidence[0].answer


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What did the Kremlin reject?", "Moscow rejected the truce."),
        ("What did Russia reject?", "Moscow rejected the truce."),
        ("What did Berlin reject?", "Germany rejected the truce."),
        ("What did the foreign minister reject?", "The top diplomat rejected the truce."),
        ("What did the prime minister reject?", "The premier rejected the truce."),
        ("What did the North Atlantic Treaty Organization reject?", "NATO rejected the truce."),
        ("Who invaded the island?", "Lima ordered the invasion of the island."),
    ],
)
def test_what_a_word_may_also_be_called_answers_and_is_not_missing(question: str, said: str) -> None:
    found = answer(question, said, "The ministers met in Brussels.")
    assert found.status is Status.ANSWERED
    assert sentence(found) == said
    assert found.missing == ()


@pytest.mark.parametrize("order", [1, -1])
def test_a_word_of_like_meaning_tells_which_passage_answers_and_is_still_missing(order: int) -> None:
    texts = ["Lima oversees the old port of Odesa.", "Lima paints the old port of Odesa."]
    found = answer("Who supervises the old port of Odesa?", *texts[::order])
    assert sentence(found) == texts[0]
    assert found.missing == ("supervises",)


def test_a_speaker_may_be_asked_for_by_another_name() -> None:
    introduced, said = "German Foreign Minister Ana Berg came to Odesa.", "“The harvest is lost,” Berg said."
    found = answer(
        "What did Germany's top diplomat say about the harvest?",
        f"{introduced}\n{said}\nGermany has a harvest and a top hotel.",
    )
    assert (sentence(found), found.status) == (said, Status.ANSWERED)


def test_an_outlet_is_told_by_the_sentence_that_names_one() -> None:
    told = "“The port is shut,” Ana Lima told Newsweek."
    found = answer("Which outlet did Ana Lima speak to?", "“The port is not Odesa's,” Ana Lima said.", told)
    assert sentence(found) == told


@pytest.mark.parametrize(
    ("question", "other", "itself"),
    [
        ("What did the Kremlin reject?", "Moscow rejected the truce.", "The Kremlin rejected the loan."),
        ("What did the premier reject?", "The prime minister rejected it.", "The premier rejected the loan."),
        ("Who ordered the invasion?", "Lima ordered them to invade.", "Berg ordered the invasion."),
    ],
)
def test_the_word_itself_wins_over_what_it_may_also_be_called(question: str, other: str, itself: str) -> None:
    assert sentence(answer(question, other, itself)) == itself
    assert sentence(answer(question, itself, other)) == itself


@pytest.mark.parametrize(
    ("question", "text", "status"),
    [
        (
            "Who is the foreign minister of Ukraine?",
            "Ukraine's parliament met in Kyiv.\nThey were received by foreign minister Ana Berg of Germany in Berlin.",
            Status.PARTIAL,
        ),
        (
            "What did Berg say about the port?",
            "Lima spoke about the port.\n“It is the wrong plan,” Ana Berg said on the radio.\nRain is expected.",
            Status.NOT_FOUND,
        ),
    ],
)
def test_what_a_passage_points_back_to_is_nobodys_office_or_topic_by_that(
    question: str, text: str, status: Status
) -> None:
    assert answer(question, text).status is status


def test_a_misspelt_name_is_read_as_the_librarys_and_told() -> None:
    found = answer("What did Ryabkof reject?", "Ryabkov rejected the truce.", "The ministers met in Brussels.")
    assert sentence(found) == "Ryabkov rejected the truce."
    assert found.corrections == (Correction("Ryabkof", "Ryabkov"),)
    assert found.question == "What did Ryabkof reject?"
    assert (found.status, found.missing) == (Status.ANSWERED, ())


def test_a_misspelt_name_in_capitals_is_told_as_it_was_typed() -> None:
    found = answer("WHAT DID RYABKOF REJECT?", "Ryabkov rejected the truce.", "The ministers met in Brussels.")
    assert found.corrections == (Correction("RYABKOF", "Ryabkov"),)
    assert found.status is Status.ANSWERED


def test_a_question_in_capitals_is_read_like_any_other() -> None:
    texts = ("Rubio said that NATO stays.", "The ministers met in Brussels.")
    assert sentence(answer("WHAT DID RUBIO SAY ABOUT NATO?", *texts)) == "Rubio said that NATO stays."
    assert answer("WHAT DID RUBIO SAY ABOUT NATO?", *texts).status is Status.ANSWERED


def test_what_is_missing_is_named_as_it_was_typed() -> None:
    assert answer("WHO IS MACRON THE THIRD", "Rubio said that NATO stays.").missing == ("MACRON", "THIRD")


def test_what_somebody_said_is_looked_for_in_that_ones_words() -> None:
    found = answer(
        "What does Lima say about the port?",
        "Ana Lima opened the port. “It is open to all,” she said.",
        "“The port is a ruin,” Jon Berg said.",
    )
    assert found.evidence[0].passage.paragraph.number == 1


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Who is the US president?", "The American president, Donald Berg, is in Rome."),
        ("who is the president of russia", "Russian President Vladimir Lima sent his envoy to a U.S. president."),
        ("Who is Russia's head of state?", "Russian President Vladimir Lima sent his envoy to a U.S. president."),
    ],
)
def test_who_has_an_office_is_told_where_the_text_gives_it_to_its_owner(question: str, said: str) -> None:
    other = "The president of Poland met the envoys of the U.S. and of Russia."
    assert sentence(answer(question, other, said, "President Berg spoke of Russia.")) == said


def test_an_office_by_another_name_that_no_text_gives_its_owner_makes_no_stranger() -> None:
    said = "The European Union’s Vice President Ana Berg, a diplomat, said that its chief has to pay."
    assert answer("What did the European Union's chief diplomat say about who has to pay?", said).missing == ()


def test_what_somebody_said_is_in_their_own_words_or_not_at_all() -> None:
    texts = "Lima met Berg, Lima’s rival.", "“The port is shut,” Lima said.", "“Berg is late,” Odes said."
    assert "The port is shut" in sentence(answer("What did Lima say?", *texts))
    assert answer("What did Berg say?", *texts).status is Status.NOT_FOUND
    assert answer("What did the analyst say?", "“It is late,” an analyst said.").status is Status.ANSWERED
    assert answer("What did the WBG say?", "It is late, the World Bank Group said.").status is Status.ANSWERED


def test_what_somebody_said_is_answered_by_no_sentence_of_others_beside_their_own() -> None:
    berg = "The minister of Odesa, Jon Berg, called the siege of the port “a legend of Odesa.”"
    text = f"“Will you end the siege of the port?” Ana Lima asked on Monday. {berg} She left."
    assert "Will you end" in sentence(answer("Did Lima call the port of Odesa a siege?", text, "Grain is dear."))
    assert sentence(answer("Did Berg call the port a siege?", text, "Grain is dear.")) == berg


@pytest.mark.parametrize("question", ["What did Donald Berg say about the port?", "what did donald berg say of it"])
def test_a_surname_that_stands_alone_is_quoted_with_a_doubt_whose_it_is(question: str) -> None:
    found = answer(question, "“The port is shut,” Berg said.", "President Berg left.")
    assert found.status is Status.PARTIAL
    assert found.missing[0].lower() == "donald"
    assert [each.read.lower() for each in found.corrections] == ["berg"]
    assert sentence(found) == "“The port is shut,” Berg said."


def test_a_surname_of_somebody_else_is_not_read_as_ones_own() -> None:
    found = answer("What did Donald Berg say about the port?", "“The port is shut,” Carl Berg said.", "Berg left.")
    assert found.corrections == ()
    assert found.status is not Status.ANSWERED


def test_a_titles_words_are_worth_something_in_a_library_of_one() -> None:
    briefing = briefing_of("NATO met in Brussels.\nThe port is shut.\nGrain is dear.", title="NATO and the port")
    assert sentence(Shelf.of([briefing]).ask("Where did NATO meet?")) == "NATO met in Brussels."


@pytest.mark.parametrize("said", ["hi", "thank you, that was helpful!", "you suck", "stop"])
def test_small_talk_finds_nothing_and_misses_nothing(said: str) -> None:
    found = answer(said, "Lima thanked the ministers and said hi.", "The talks stop.")
    assert (found.status, found.missing, found.evidence) == (Status.NOT_FOUND, (), ())
