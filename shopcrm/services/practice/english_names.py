"""Names as they are met in an American town: several origins, each with given names that go with it."""

from __future__ import annotations

from shopcrm.domain.names import NameOrder
from shopcrm.services.practice.packs import Generation, GivenName, NamePool, spread


def _names(text: str) -> tuple[GivenName, ...]:
    return tuple((name.replace("_", " "), None) for name in text.split())


def _shares(text: str) -> tuple[str, ...]:
    words = text.split()
    rows = [(words[i].replace("_", " "), float(words[i + 1])) for i in range(0, len(words), 2)]
    return spread(rows)


def _pool(families: str, *generations: Generation) -> NamePool:
    return NamePool("en", NameOrder.GIVEN_FIRST, _shares(families), generations)


_TOWN = _pool(
    "Smith 50 Johnson 38 Williams 32 Brown 30 Jones 28 Miller 24 Davis 22 Wilson 18 Anderson 17 Taylor 16 Thomas 15 Moore 15 Martin 14 Jackson 14 Thompson 14 White 13 Harris 12 "
    "Clark 11 Lewis 11 Robinson 11 Walker 11 Young 10 Allen 10 King 10 Wright 9 Scott 9 Hill 9 Green 9 Adams 9 Baker 8 Nelson 8 Hall 8 Campbell 8 Mitchell 8 Carter 8 Roberts 8 "
    "Murphy 12 Sullivan 10 Walsh 7 O'Brien 7 O'Connor 5 Doyle 4 Kelly 8 Kennedy 4 Hughes 6 Reed 6 Cook 6 Morgan 6 Bell 6 Bailey 6 Cooper 6 Ward 5 Brooks 5 Gray 5 Foster 5 "
    "Russo 4 Santini 2 Rossi 2 Ricci 2 Kowalski 2 Novak 2 Schmidt 3 Weber 2 Becker 2 Feldman 3 Goldberg 3 Katz 2 Larsen 2 Lindgren 1 Papadopoulos 1 St._John 1 Smith-Jones 1 McCarthy 4 MacDonald 3 "
    "Park 3 Kim 4 Chen 5 Wang 4 Ng 2 Lee 8 Cho 2 Tran 2",
    Generation(
        1957,
        _names("Margaret Mary Patricia Barbara Carol Nancy Judith Dorothy Joan Ruth Betty Helen Shirley Virginia Frances Alice Eleanor Martha Marie Rosemary"),
        _names("James Robert John William Richard Charles Donald Thomas George Harold Kenneth Walter Raymond Arthur Frank Joseph Harry Albert Eugene Henry"),
    ),
    Generation(
        1971,
        _names("Susan Linda Karen Donna Deborah Cynthia Mary Patricia Sandra Diane Kathleen Pamela Sharon Brenda Teresa Janet Jan Laurie Denise Theresa"),
        _names("Michael David John James Robert Mark William Steven Thomas Jeffrey Kevin Timothy Brian Scott Paul Daniel Gary Peter Gregory Martin"),
    ),
    Generation(
        1986,
        _names("Jennifer Amy Melissa Michelle Kimberly Lisa Angela Heather Stephanie Nicole Jessica Elizabeth Rebecca Kelly Christina Erin Julie Rachel Sarah Hannah"),
        _names("Michael Christopher Jason David Matthew Brian Eric Daniel Joshua Kevin Andrew Ryan Adam Sean Patrick Aaron Benjamin Chris Dan Joe"),
    ),
    Generation(
        1998,
        _names("Jessica Ashley Emily Sarah Samantha Amanda Brittany Elizabeth Taylor Megan Hannah Kayla Lauren Rachel Olivia Rebecca Anna Erin Molly Grace"),
        _names("Matthew Joshua Tyler Jacob Andrew Nicholas Ryan Austin Zachary Kyle Brandon Justin Samuel Alexander Ethan Connor Dylan Noah Cody Sam"),
    ),
    Generation(
        2100,
        _names("Emma Madison Olivia Abigail Isabella Sophia Chloe Ella Grace Lily Ava Mia Zoe Natalie Leah Maya"),
        _names("Ethan Jacob Noah Logan Mason Liam Lucas Jack Aiden Owen Caleb Henry Eli Isaac Levi Theo"),
    ),
)  # fmt: skip

_LATIN = _pool(
    "Garcia 20 Rodriguez 18 Martinez 17 Hernandez 16 Lopez 14 Gonzalez 14 Gomez 8 Perez 10 Sanchez 10 Ramirez 9 Torres 8 Flores 7 Rivera 8 Ortiz 5 Núñez 3 Morales 5 Núñez_García 1 Silva 3 Santos 3",
    Generation(1971, _names("Maria Rosa Carmen Ana Gloria Teresa Elena Luz Marta Silvia"), _names("José Luis Carlos Juan Manuel Jorge Francisco Rafael Miguel Roberto")),
    Generation(2100, _names("Maria Gabriela Daniela Sofía Ana Lucía Isabel Valeria Camila Elena"), _names("José Diego Carlos Luis Andrés Mateo Miguel Javier Daniel Gabriel")),
)  # fmt: skip

_INDIAN = _pool(
    "Patel 30 Singh 18 Shah 12 Sharma 10 Gupta 8 Kumar 8 Reddy 6 Desai 5 Mehta 5 Rao 5 Iyer 3",
    Generation(1971, _names("Meena Sunita Usha Lata Kamala Asha"), _names("Rajesh Suresh Ramesh Anil Vijay Ashok")),
    Generation(2100, _names("Mira Priya Anjali Neha Kavita Pooja Divya Nisha"), _names("Arjun Rohan Amit Vikram Nikhil Sanjay Rahul Karan")),
)  # fmt: skip

POOLS = (_TOWN,) * 16 + (_LATIN,) * 3 + (_INDIAN,)
"""Drawn from evenly."""

SHORT_NAMES = {
    "Margaret": "Maggie", "Elizabeth": "Liz", "Patricia": "Pat", "Barbara": "Barb", "Susan": "Sue", "Deborah": "Deb", "Kathleen": "Kathy",
    "Jennifer": "Jen", "Rebecca": "Becca", "Samantha": "Sam", "Jessica": "Jess", "William": "Bill", "Robert": "Bob", "Richard": "Rick",
    "James": "Jim", "Thomas": "Tom", "Michael": "Mike", "Christopher": "Chris", "Matthew": "Matt", "Daniel": "Dan", "Joseph": "Joe",
    "Harold": "Hal", "Samuel": "Sam", "Benjamin": "Ben", "Andrew": "Andy", "Nicholas": "Nick", "Timothy": "Tim", "Gregory": "Greg",
    "Charles": "Charlie", "Dorothy": "Dot", "Eleanor": "Ellie", "Abigail": "Abby", "Gabriela": "Gabi", "Rajesh": "Raj",
}  # fmt: skip
