"""What is to be done on a day: the words around it, without it."""

from __future__ import annotations

from collections.abc import Sequence

from shopcrm.domain.notes.clauses import Clauses, Span
from shopcrm.domain.notes.rules import compiled
from shopcrm.domain.notes.tense import Around, has_something_to_do
from shopcrm.domain.notes.written import Written

LONGEST = 80
"""Letters; what is longer is cut and ends in "…"."""

_LEADS = r"(?<![a-z])(?:(?:on|by|for|at|until|till|around|about|sometime|from|between|starting|before|after|no\slater\sthan)\s)(?:the\s)?$"
_PARTICLES = (
    r"\s?(?:이라고|라고|이라|이래요?|이심|이세요|이신|입니다|이다)(?=\s|$|[^가-힣])|(?:까지는|까지|에는|에도|에나|쯤에는|쯤에|쯤|날에|날|경에|경|께|정도에|정도|로|엔|에|부터|은|는|중에|\s?사이에)(?=\s|$|[^가-힣])"
    r"|(?:になったら|に入ったら|あたりに|あたり|早々に|早々|中に|までには|までに|まで|ごろに|頃に|ごろ|頃|には|に|の|は|、|から)"
)
_TOLD_BEFORE = r"(?:시고|하고|셨고|했고|셔서|는데요?|으며|면서|더니|(?<![관점안중진결조])심|했음|셨음|가심|오심)\s+"
_TOLD_BEFORE_ENGLISH = r"\s(?:and|but|so|then)\s"
_EMPTY = r"[(\[「『]\s*[)\]」』]"
_EDGES = " \t\r\n,.:;·-~/、。，・!|→()[]「」'\"—"
_LEADING = r"(?:and|then|but|so|or|그리고|그래서|또)\s+"
_TRAILING = r"(?<!check)\s+(?:on|by|for|at|in|is|are|the|a|and|of|until|till|from|before|after|around|about|to|then|with|or|between)$"


def clause_about(written: Written, clauses: Clauses, spans: Sequence[Span], index: int) -> str:
    """Say what is to be done on the day ``spans[index]``.

    Looks in its clause, then in its sentence, then in the sentence before; a day that stands alone is about itself.

    Args:
        written: The note.
        clauses: Its cuts.
        spans: All words of days and hours, in their order, none overlapping; none of them is repeated in the answer.
        index: Which of them.
    """
    day = spans[index]
    clause = clauses.clause(day.start, day.end)
    sentence = clauses.sentence(day.start, day.end)
    before = clauses.sentence_before(sentence[0])
    for start, end in (
        _own_part(written.text, clause, spans, index),
        clause,
        sentence,
        before or clause,
    ):
        said = _without(written, start, end, spans)
        if said:
            return short(said)
    return short(written.words(*sentence).strip()) or written.words(day.start, day.end)


def question_about(written: Written, clauses: Clauses, asking: Span) -> str:
    """Say what was asked: the sentence of the question, with the days it asks about."""
    return short(written.words(*clauses.sentence(asking.start, asking.end)).strip(_EDGES)) or (
        written.words(asking.start, asking.end)
    )


def _own_part(
    text: str, clause: tuple[int, int], spans: Sequence[Span], index: int
) -> tuple[int, int]:
    """Give the part of a clause that belongs to a day: up to the next day, and from where the story before it ends."""
    start, end = clause
    day = spans[index]
    if index + 1 < len(spans) and spans[index + 1].start < end:
        later = spans[index + 1].start
        end = later if text[day.end : later].strip(_EDGES) else end
        # "Call tomorrow and again in 2 weeks": what follows the "and" belongs to the second day.
        joint = compiled(_TOLD_BEFORE_ENGLISH).search(text, day.end - 1, end)
        end = joint.start() if joint else end
    if index and spans[index - 1].start >= start and text[day.end : end].strip(_EDGES):
        start = day.start
    for match in compiled(_TOLD_BEFORE).finditer(text, start, day.start):
        if text[day.end : end].strip(_EDGES):
            start = match.end()
    for match in compiled(_TOLD_BEFORE_ENGLISH).finditer(text, start, day.start):
        if has_something_to_do(Around(text[match.end() : day.start], "", "")):
            start = match.end()
    return start, end


def _without(written: Written, start: int, end: int, spans: Sequence[Span]) -> str:
    """Take the words of days and hours, and what ties them to the clause, out of a part of the note."""
    pieces: list[str] = []
    place = start
    for span in spans:
        if span.end <= start or span.start >= end:
            continue
        piece = written.text[place : span.start]
        lead = compiled(_LEADS).search(piece[-24:])
        cut = len(piece) - (len(piece[-24:]) - lead.start() if lead else 0)
        pieces.append(written.words(place, place + cut))
        particles = compiled(_PARTICLES).match(written.text, span.end)
        place = particles.end() if particles else span.end
    pieces.append(written.words(place, end) if place < end else "")
    return _trimmed("\n".join(pieces))


def _trimmed(pieces: str) -> str:
    """Join what is left; where both sides of a gap end in a word there is one space between them."""
    said = compiled(_EMPTY).sub("", " ".join(piece.strip() for piece in pieces.split("\n")))
    said = " ".join(said.split()).strip(_EDGES)
    while True:
        lowered = said.lower()
        leading = compiled(_LEADING).match(lowered)
        trailing = compiled(_TRAILING).search(lowered[-20:]) if " " in said else None
        if leading:
            said = said[leading.end() :].strip(_EDGES)
        elif trailing:
            said = said[: len(said) - (len(lowered[-20:]) - trailing.start())].strip(_EDGES)
        else:
            return said


def short(said: str) -> str:
    """Bring words onto one line of at most ``LONGEST`` letters."""
    said = " ".join(said.split())
    if len(said) <= LONGEST:
        return said
    kept = said[: LONGEST - 1]
    whole = kept.rsplit(" ", 1)[0] if " " in kept[LONGEST // 2 :] else kept
    return whole.rstrip(_EDGES) + "…"
