"""The verbs and phrases that say that somebody said something."""

import re

SAYING = (
    "said says say saying told tells tell telling announced announces announcing argued argues arguing claimed claims"
    " claiming warned warns warning reported reports insisted insists insisting suggested suggests acknowledged"
    " acknowledges added adds adding asserted asserts stated states declared declares declaring confirmed confirms"
    " denied denies predicted predicts promised promises vowed vows pledged testified testifies maintained contended"
    " contends complained complains admitted admits conceded concedes stressed stresses emphasized noted notes"
    " explained explains replied replies tweeted tweets wrote writes alleged alleges estimated concluded concludes"
    " revealed boasted remarked recalled recalls hinted indicated indicates repeated reiterated urged urges demanded"
    " demands cautioned cautions observed observes stressing emphasised disclosed informed proclaimed"
).split()
"""Verbs that report speech, in the forms that stand after a subject."""

QUOTING = (
    "asked asks answered answers continued continues joked jokes shouted threatened threatens quipped"
    " responded responds countered began begins called calls calling described describes urging agreed agrees"
    " cried exclaimed yells shouts shouting chanted chanting commented comments commenting tweeting typed sang"
    " singing yelling whispers cries exclaims whispered yelled thundered recounted lamented mused concurred put"
    " joking asking writing responding replying noting explaining went snapped pleaded offered opined posted"
    " blasted accused slammed criticized dismissed praised referred labeled dubbed denounced"
).split()
"""Verbs that report speech only where words in marks stand beside them."""

NOT_AFTER = re.compile(r"\b(?:to|is|are|was|were|be|been|being|can|could|would|will|should|may|might|not|n’t|n't) *$")
"""What before a form of a verb of saying makes it no report: "to say", "was told", "would say"."""

SAID = re.compile(rf"\b(?:[Ss]aid|{'|'.join(SAYING)})\b")
SAID_OR_QUOTED = re.compile(rf"\b(?:[Ss]aid|{'|'.join(SAYING + QUOTING)})\b")
ACCORDING_TO = re.compile(r"\b[Aa]ccording to |\b[Pp]er (?=[A-Z])")
