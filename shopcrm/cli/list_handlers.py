"""The commands of the list of a day: showing and printing it, closing its lines, taking it in from the paper."""

from __future__ import annotations

import argparse
from datetime import date

from shopcrm.cli.meant import lines_meant
from shopcrm.cli.plain import plain_today
from shopcrm.cli.reading import day_or_words, when_of
from shopcrm.cli.voice import Voice, tell, tell_aside, tell_json
from shopcrm.domain.followups import Outcome
from shopcrm.domain.ids import SheetId
from shopcrm.services.opened import OpenShop
from shopcrm.services.printing import Paper

_PAPER_OF_COUNTRY = {"US": Paper.LETTER, "CA": Paper.LETTER, "MX": Paper.LETTER}


def today(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """List or print whom to get back to."""
    day = shop.desk.today() if parsed.date is None else day_or_words(parsed.date, shop)
    if parsed.pdf is not None:
        return _print_today(shop, parsed, voice, day)
    listed = shop.today.list_today(day)
    words = voice.words()
    if parsed.json:
        tell_json(plain_today(listed, words.matter))
    else:
        tell(*words.today_lines(listed))
    return 0


def _print_today(shop: OpenShop, parsed: argparse.Namespace, voice: Voice, day: date) -> int:
    from shopcrm.printing.followup_list import check_is_pdf, write_pdf

    check_is_pdf(parsed.pdf)
    country = shop.shop.settings().country
    usual = _PAPER_OF_COUNTRY.get(country, Paper.A4)
    paper = Paper(parsed.paper) if parsed.paper else usual
    sheet = shop.printing.keep_sheet(shop.printing.followup_sheet(day), paper)
    try:
        write_pdf(sheet, parsed.pdf, paper, voice.language)
    except BaseException:  # also when it is stopped by hand
        shop.printing.forget_sheet(sheet)
        raise
    tell(voice.words().kept_sheet(sheet.id))
    return 0


def done(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Close lines of the list, all of them or none."""
    outcome = Outcome(parsed.outcome.replace("-", "_")) if parsed.outcome else None
    names = lines_meant(parsed.names, shop, voice)
    closed = shop.today.close(names, outcome)
    put_off = [one for one in closed if one.put_off is not None]
    proposed = [one.proposal for one in closed]
    if parsed.json:
        proposals = [
            None if one is None else {"due": str(one.draft.due), "about": one.draft.about}
            for one in proposed
        ]
        tell_json(
            {
                "done": [one.name for one in closed if one.put_off is None],
                "proposals": proposals,
                "put_off": {one.name: str(one.put_off) for one in put_off},
            }
        )
        return 0
    words, today = voice.words(), shop.desk.today()
    if len(put_off) < len(closed):
        tell(words.done(len(closed) - len(put_off)))
    tell(*(words.put_off(one.put_off, today) for one in put_off))
    for one in proposed:
        if one is not None:
            tell(words.proposed(one.draft.about, one.draft.due, today, one.draft.at))
    return 0


def snooze(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Put lines of the list off."""
    names, to = when_of(parsed, shop)
    day = shop.today.snooze(names, to)
    if parsed.json:
        tell_json({"snoozed": names, "due": day.isoformat()})
        return 0
    words, today = voice.words(), shop.desk.today()
    tell(words.put_off(day, today))
    if day != to:
        tell(words.closed_day(to, day, today))
    return 0


def tick(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Take in what came back on the printed list."""
    ticked = shop.ticking.tick(parsed.text, SheetId(parsed.sheet) if parsed.sheet else None)
    if not ticked:
        tell_aside(voice.usage().nothing_to_tick())
        return 1
    if parsed.json:
        tell_json(
            [
                {
                    "name": one.name,
                    "line": one.tick.line,
                    "action": one.tick.action.value,
                    "comes_back": one.comes_back and one.comes_back.isoformat(),
                }
                for one in ticked
            ]
        )
        return 0
    words = voice.words()
    tell(words.ticked(len(ticked)))
    for one in ticked:
        if one.comes_back is not None:
            tell(words.comes_back(str(one.tick.line), one.comes_back, shop.desk.today()))
        if one.comes_back is not None and one.tick.said is not None:
            tell(words.closed_day(one.tick.said, one.comes_back, shop.desk.today()))
    return 0
