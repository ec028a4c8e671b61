"""The weights can be fitted again: the articles are read right, the answers found, and what tells gets weight."""

import json
from pathlib import Path

import numpy as np
import pytest
from fitting.articles import Article, Asked, read_news, read_selqa
from fitting.candidates import Observation, observed
from fitting.listwise import Listwise
from fitting.unshown import Shown, shown_of
from texts import briefing_of

from index.answer.questions.wanted import Wanted
from index.answer.ranking.weights import WEIGHTS
from index.models import Span
from index.shelves.shelf import Shelf

TEXT = "The port is old. Ana Lima opened the port in May.\n\nShips wait outside."


def test_every_answer_is_one_sentence_that_its_article_has_once() -> None:
    articles = read_news()
    assert [len(article.asked) for article in articles] == [30] * 64
    for briefing, asked, _ in articles:
        for answer in (span.of(briefing.text) for each in asked for span in each.answers):
            assert briefing.text.count(answer) == 1


def test_twelve_questions_an_article_are_kept_that_it_does_not_answer() -> None:
    articles = read_news()
    assert [len(article.unanswered) for article in articles] == [12] * 64
    assert not {each for article in articles for each in article.unanswered} & {
        asked.question for article in articles for asked in article.asked
    }


def test_answers_are_told_apart_by_whether_they_are_right_and_show_what_is_wanted() -> None:
    text = "Forty ships left the port of Lima in May.\n\nThe ministers met in Rome."
    left, met = Span(0, text.index("\n")), Span(text.index("The min"), len(text))
    asked = [Asked("How many ships left the port of Lima?", [left]), Asked("Where did the ministers meet?", [met])]
    article = Article(briefing_of(text), asked, ["How many ministers met in Rome?", "Who is Ana Berg?"])
    assert list(shown_of(article)) == [
        Shown(Wanted.COUNT, has_any=True, is_right=True),
        Shown(Wanted.PLACE, has_any=True, is_right=True),
        Shown(Wanted.COUNT, has_any=False, is_right=False),
    ]


def test_an_article_of_selqa_has_each_section_once_and_answers_where_their_section_has_them(tmp_path: Path) -> None:
    first = {"article": "Lima", "question": "Who?", "candidates": ["It is.", "It was."], "answers": [0]}
    second = {"article": "Lima", "question": "When?", "candidates": ["Then.", "It is."], "answers": [1]}
    file = tmp_path / "selqa.json"
    file.write_text(json.dumps([first, second, first]))
    (article,) = read_selqa([file])
    assert article.briefing.text == "It is. It was.\n\nThen. It is."
    assert [each.answers for each in article.asked] == [[Span(0, 6)], [Span(22, 28)], [Span(0, 6)]]


def test_what_is_ranked_for_a_question_is_seen_with_the_sentences_that_answer() -> None:
    start = TEXT.index("Ana")
    asked = Asked("Who opened the port?", [Span(start, start + 30)])
    found = observed(Shelf.of([briefing_of(TEXT)]), "test", asked, list(WEIGHTS), weight=1)
    assert found is not None
    assert found.features.shape == (2, len(WEIGHTS))
    assert found.answers.tolist() == [False, True]


def test_a_feature_that_tells_gets_weight_and_one_that_does_not_gets_none() -> None:
    chance = np.random.default_rng(1)
    questions = []
    for _ in range(200):
        answers = np.arange(6) == chance.integers(6)
        features = np.column_stack([answers + chance.normal(size=6), chance.normal(size=6)])
        questions.append(Observation(features, np.arange(6) // 2, answers, 1))
    telling, idle = Listwise(questions).weights()
    assert telling == pytest.approx(1, abs=0.3)
    assert idle == pytest.approx(0, abs=0.2)
