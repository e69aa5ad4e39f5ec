"""The words for days in English."""

from __future__ import annotations

from shopcrm.domain.notes import english
from shopcrm.domain.notes.numerals import ENGLISH, any_of
from shopcrm.domain.notes.rules import Read, Rule, silent

TODO = (
    "call|calling|ring|phone|text|email|e-mail|mail|message|write|reply|answer|send|post|check|remind|reminder|follow|order"
    "|deliver|delivery|drop|pick|picks|picking|pickup|pick-up|collect|collects|collection|quote|invoice|confirm|ask|visit"
    "|comes|coming|stop|stops|swing|bring|meet|meeting|appointment|tasting|offer|bake|finish|ready|hold|due|book|will|reserve"
    "|prepare|let|get|show|thank|set|save|need|needs|want|wants|pay|pays|she'll|he'll|they'll|i'll|we'll"
)
"""What is done on a day that is named."""

_START = "(?<![a-z0-9'])"
_STOP = "(?![a-z0-9]|'[a-z])"
_NUMBER = rf"\d{{1,3}}|{any_of(ENGLISH)}"
_UNIT = r"days?|weeks?|wks?|wk|months?|mos?|years?|yrs?|fortnights?|d|w"
_FULL = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_SHORT = "mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun"
_NAME = rf"(?:{_FULL}|{_SHORT})"
_MONTH = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
)
_MONTH_NEEDLES = tuple(name[:3] for name in _MONTH.split("|")[:12])
_ORDINAL = "(?:st|nd|rd|th)"
_YEAR = r"(?:,?\s(?:of\s)?(20\d\d)|,?\s'(\d\d))?"
_THING = r"(?!\s(?:people|guests?|pcs|pieces|boxes|dozen|kids|cakes?|loaves|loaf|times|cups?|more|or|tiers?|pies?|of\sus)(?![a-z]))"
_PERIOD = r"(early|mid|late|(?:the\s)?(?:first|second|third|last)\sweek\sof|(?:(?:by\s|at\s)?the\s)?end\sof|the\smiddle\sof|the\s(?:start|beginning)\sof|(?:start|beginning)\sof)[\s-]"
_OR_NAME = rf"(?:\s?(?:or|/)\s?{_NAME})?"
_VERB_BEFORE = "|".join(
    f"(?<={word} )"
    for word in (
        "call",
        "ring",
        "text",
        "email",
        "back",
        "her",
        "him",
        "them",
        "up",
        "pickup",
        "delivery",
        "deliver",
        "due",
        "comes",
    )
)
_DAYPART = "morning|afternoon|evening|night|noon|lunch"

_NO_DAY_AHEAD: tuple[tuple[tuple[str, ...], str], ...] = (
    (("yesterday",), rf"{_START}(?:the day before )?yesterday"),
    (
        ("last", "past", "previous"),
        (
            rf"{_START}(?:last|past|previous)\s(?:week|month|year|night|weekend|{_NAME}|christmas|easter|thanksgiving)"
            rf"(?:'s)?{_STOP}(?:\son\s{_NAME}{_STOP})?"
        ),
    ),
    (
        ("ago", "before", "earlier", "back", "old", "in a row", "straight"),
        rf"{_START}(?:{_NUMBER})[\s-](?:{_UNIT})\s?(?:ago|before|earlier|back|old|in a row|straight){_STOP}",
    ),
    (
        ("for", "over", "took", "lasts"),
        rf"{_START}(?:for|over|took|lasts)\s(?:about\s|the\s(?:last|past)\s)?(?:{_NUMBER})[\s-](?:{_UNIT}){_STOP}",
    ),
    (
        ("every", "each", "most", "since", "usual", "alternate"),
        (
            rf"{_START}(?:every|each|most|since|alternate|usual)\s(?:other\s|second\s|last\s)?(?:{_NAME}s?|weekends?|month|week|christmas|easter"
            rf"|thanksgiving|(?:the\s)?\d{{1,2}}{_ORDINAL})(?:\s(?:and|or)\s{_NAME}s?)?{_STOP}"
        ),
    ),
    (
        ("born", "birthday", "b."),
        rf"{_START}(?:born|b\.)\s(?:on\s|in\s)?(?:the\s)?(?:\d{{1,2}}{_ORDINAL}?\s(?:of\s)?)?(?:(?:{_MONTH})\.?\s?)?(?:\d{{1,2}}{_ORDINAL}?)?(?:,?\s\d{{4}})?",
    ),
    (("days", "fris", "suns", "mons"), rf"{_START}(?:on\s)?(?:{_FULL}|mon|tue|wed|fri)s(?![a-z])"),
    (("day's",), rf"{_START}(?:{_FULL})'s"),
    (
        ("special", "night's"),
        rf"{_START}(?:the|our|her|his|their|a)\s(?:{_FULL})\s(?!(?:{_DAYPART}|after|before)\b)[a-z]",
    ),
    (("24/7",), r"24/7"),
)

_DAYS_AHEAD: tuple[tuple[tuple[str, ...], str, Read], ...] = (
    (
        ("today", "tonight", "this ", "end of", "eod"),
        (
            rf"{_START}(?:(?:(?:by|before)\s)?(?:the\s)?end\sof\s(?:today|the\sday|day)|later\stoday|today|tonight|this\s(?:morning|afternoon|evening)"
            rf"|(?:by\s)?eod){_STOP}"
        ),
        english.today,
    ),
    (
        ("tom", "tmr"),
        rf"{_START}(?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr){_STOP}",
        english.tomorrow,
    ),
    (
        ("day after",),
        rf"{_START}(?:the\s)?day\safter\s(?:tomorrow|tmrw){_STOP}",
        english.overmorrow,
    ),
    (
        ("day after",),
        rf"{_START}not\stomorrow,?\sbut\s(?:on\s)?(?:the\s)?day\safter(?:\stomorrow)?{_STOP}",
        english.overmorrow,
    ),
    (
        ("in the ",),
        rf"{_START}(?:later\s)?in\sthe\s(afternoon|evening){_STOP}",
        english.day_part,
    ),
    (
        ("in", "within", "after"),
        (
            rf"{_START}(?:in|within|after)\s(?:(?:about|around|roughly|maybe|approx|like|another|the\snext)\s)?(?:(?:{_NUMBER})\s?(?:-|to|or)\s?)?"
            rf"({_NUMBER})[\s-]{{0,2}}({_UNIT})'?(?:\stime|\sor\sso|\sor\s(two|three))?{_STOP}"
        ),
        english.units,
    ),
    (("half",), rf"{_START}in\s(?:half\sa\syear|a\shalf\syear){_STOP}", english.half_year),
    (
        ("from", "hence", "later", "out"),
        rf"{_START}(?:about\s)?({_NUMBER})\s({_UNIT})\s(?:from\s(?:now|today)|hence|later|out)(){_STOP}",
        english.units,
    ),
    (
        ("from", "on", "after"),
        rf"{_START}({_NUMBER})\s({_UNIT})\s(?:from|on|after)\s({_NAME}|tomorrow){_STOP}",
        english.units_from,
    ),
    ((" week",), rf"{_START}({_FULL})\sweek{_STOP}", english.weekday_week),
    (
        ("hour", "hr", "min"),
        rf"{_START}in\s(?:about\s)?({_NUMBER})\s?(hours?|hrs?|minutes?|mins?){_STOP}",
        english.hours,
    ),
    (
        ("next",),
        rf"{_START}next\s(?:week\s(?:on\s)?)?({_NAME}){_OR_NAME}{_STOP}|{_START}({_NAME})(?:\sof)?\snext\sweek{_STOP}",
        english.next_weekday,
    ),
    (
        ("this", "coming"),
        rf"{_START}(this\s(?:coming|upcoming)|this|(?:the\s)?coming)\s({_NAME}){_OR_NAME}{_STOP}",
        english.this_weekday,
    ),
    (
        ("on", "by", "before", "after", "until", "till", "for", "come", "due", "around"),
        (
            rf"{_START}(?:on|by|before|after|until|till|for|due|around)\s(?:the\s)?({_NAME}){_OR_NAME}{_STOP}"
            rf"(?!\s?-[a-z]|\s(?:special|bread|market|school|roast|week))"
        ),
        english.weekday,
    ),
    (
        ("day",),
        rf"(?<![a-z'])(?<!black )(?<!good )({_FULL}){_OR_NAME}{_STOP}(?!\s(?:special|market|school|roast|brunch))",
        english.weekday_alone,
    ),
    (
        ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
        rf"{_START}({_SHORT})\.?(?=\s(?:at\s)?\d{{1,2}}(?::\d\d|\s?[ap]\.?m)|\s(?:{_DAYPART}))",
        english.weekday_alone,
    ),
    (
        ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
        rf"(?:{_VERB_BEFORE})({_SHORT}){_OR_NAME}(?=[.,;!?)]|$|\s(?:re|about|with|w/|at|and|to|if|for)\s)",
        english.weekday_alone,
    ),
    (
        ("next week", "week after"),
        rf"{_START}(?:(?:the\s)?week\safter\snext|next\sweek){_STOP}",
        english.week_alone,
    ),
    (("this week",), rf"{_START}this\sweek{_STOP}", english.this_week),
    (("week",), rf"{_START}{_PERIOD}(this|the|next)\sweek{_STOP}", english.part_of_week),
    (("this week",), rf"{_START}(later)\s(this)\sweek{_STOP}", english.part_of_week),
    (
        ("weekend",),
        rf"{_START}(?:this\scoming|this|(?:over|on|at|by|before)\sthe|(next))\sweekend{_STOP}",
        english.weekend,
    ),
    (("next month",), rf"{_START}next\smonth{_STOP}", english.month_from_now),
    (
        ("month",),
        rf"{_START}{_PERIOD}(?:(this|the|next)\s)?month{_STOP}",
        english.part_of_named_month,
    ),
    (
        ("month",),
        rf"{_START}(?:(?:on|by|before|after)\s)?(?:the\s)?(?:first|(\d{{1,2}}){_ORDINAL})\sof\s(this|the|next)\smonth{_STOP}",
        english.number_of_named_month,
    ),
    (
        ("year",),
        rf"{_START}(?:by\s|before\s|at\s)?(?:the\s)?end\sof\s(?:the\s|this\s)?year{_STOP}",
        english.end_of_year,
    ),
    (("next year",), rf"{_START}(?:this\stime\s)?next\syear{_STOP}", english.next_year),
    (
        ("early", "mid", "late", "of"),
        rf"{_START}{_PERIOD}({_MONTH}){_STOP}(?!\s\d)",
        english.part_of_month,
    ),
    (
        ("in ", "by "),
        rf"{_START}(?:in|by)\s((?!mar{_STOP}|jun{_STOP}|sep{_STOP})(?:{_MONTH})){_STOP}(?!\s\d)",
        english.month_only,
    ),
    (
        _MONTH_NEEDLES,
        (
            rf"{_START}(?:(?:the\s)?week\sof\s)?(?:{_NAME}\.?,?\s(?:the\s)?)?({_MONTH})\.?\s{{0,2}}(?:the\s)?(\d{{1,2}})(?:{_ORDINAL}|일|日)?(?![\d:%]|[.,]\d|[a-z])"
            rf"(?:\s?(?:-|~|to|through|until)\s?(\d{{1,2}})(?:{_ORDINAL})?(?![\d:]))?(?:,?\s(20\d\d)(?!\d))?{_THING}(?:\s?\({_NAME}\))?"
        ),
        english.month_first,
    ),
    (
        _MONTH_NEEDLES,
        (
            rf"(?<![\d/.,:$-])(?:{_NAME}\.?,?\s)?(?:the\s)?(\d{{1,2}}|first(?=\sof)){_ORDINAL}?(?:\s?(?:[-~]|to|through|until|till)\s?(?:the\s)?(\d{{1,2}}){_ORDINAL}?)?\s(?:of\s)?"
            rf"((?!may\s[a-z])(?:{_MONTH}))(?![a-z'])(?:\.?,?\s(20\d\d)(?!\d))?(?:\s?\({_NAME}\))?"
        ),
        english.day_first,
    ),
    (
        ("between",),
        (
            rf"{_START}between\s(?:the\s)?(\d{{1,2}}){_ORDINAL}?\sand\s(?:the\s)?(\d{{1,2}}){_ORDINAL}?\s(?:of\s)?"
            rf"((?!may\s[a-z])(?:{_MONTH}))(?![a-z'])"
        ),
        english.between_in_month,
    ),
    (
        ("between",),
        rf"{_START}between\s({_MONTH})\.?\s(\d{{1,2}}){_ORDINAL}?\sand\s(?:the\s)?(\d{{1,2}}){_ORDINAL}?{_STOP}",
        english.between_month_first,
    ),
    (
        ("between",),
        rf"{_START}between\sthe\s(\d{{1,2}}){_ORDINAL}\sand\s(?:the\s)?(\d{{1,2}}){_ORDINAL}{_STOP}(?!\s(?:street|st|floor|avenue|ave))",
        english.between_numbers,
    ),
    (
        ("st", "nd", "rd", "th"),
        (
            rf"{_START}(?:(?:on|by|before|after|until|till|for|around)\s(?:{_NAME},?\s)?the\s|(?:on|by|before|after|until)\s|{_NAME},?\s(?:the\s)?)(\d{{1,2}}){_ORDINAL}(?![a-z])"
            r"(?!\s(?:time|floor|grade|birthday|street|st|avenue|ave|order|visit|anniversary|one|customer|year|week|month|day|cake|party|row|child|kid|of))"
        ),
        english.number_of_month,
    ),
    (
        ("first", "second", "third", "fourth", "last", "1st", "2nd", "3rd", "4th"),
        rf"{_START}(first|second|third|fourth|last|1st|2nd|3rd|4th)\s({_NAME})\s(?:of|in)\s(?:(?:the\s)?(this|next|the)\smonth|({_MONTH})){_STOP}",
        english.nth_of_month,
    ),
    (
        ("next", "when "),
        (
            rf"{_START}(?:the\s)?next\s(?:time|visit)(?:\s(?:she|he|they)(?:\s(?:comes|come|is|are|stops|stop|visits|visit|drops|drop))?(?:\s(?:in|by|here|back|over))?)?{_STOP}"
            rf"|{_START}when\s(?:she|he|they)(?:\s(?:comes?|stops?|drops?)(?:\s(?:in|by|back|around))?|(?:'s|\sis|\sare)\s(?:in|back|here))(?:\s(?:again|next))?(?:\stime)?{_STOP}"
            rf"|{_START}(?:on|at|for)\s(?:her|his|their|the)\snext\svisit{_STOP}"
        ),
        english.visit,
    ),
)

RULES: tuple[Rule, ...] = tuple(
    Rule(needles, pattern, silent) for needles, pattern in _NO_DAY_AHEAD
) + tuple(Rule(needles, pattern, read) for needles, pattern, read in _DAYS_AHEAD)
