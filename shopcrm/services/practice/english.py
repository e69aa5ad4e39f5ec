"""Maple Street Bakery: goods and cards of the English practice shop."""

from __future__ import annotations

from shopcrm.services.practice.english_names import POOLS, SHORT_NAMES
from shopcrm.services.practice.english_talk import TALK
from shopcrm.services.practice.packs import Card, Goods, Pack, Stage

_SLICED = ("sliced", "half, sliced thin", "unsliced, paper bag")
_BOXED = ("boxed", "in a plain bag", "boxed, no ribbon")

_GOODS = (
    Goods("Lemon cake", 3_800, "", (), ("1, light on the glaze", "half, no coconut"), one="lemon cake", many="lemon cakes", most=1),
    Goods("Rye loaf", 1_500, "", ("Rye", "Rye bread"), ("2, sliced", "1, unsliced"), one="rye loaf", many="rye loaves", most=2),
    Goods("Chai", 800, "tins of", ("Chai tea",), ("1 tin, loose leaf",), one="chai", many="chai", most=2),
    Goods("Favor box", 350, "", ("Favors",), _BOXED, one="favor box", many="favor boxes", most=10),
    Goods("Sourdough", 950, "", ("Sourdough loaf",), _SLICED, one="sourdough loaf", many="sourdough loaves", most=2),
    Goods("Bagel", 225, "", ("Bagels",), ("6, half of them sesame", "4, plain"), one="bagel", many="bagels", most=10),
    Goods("Croissant", 400, "", ("Croissants",), ("2, well done", "4, warm"), one="croissant", many="croissants", most=6),
    Goods("Black-sesame roll", 475, "", ("Sesame roll",), ("2",), one="black-sesame roll", many="black-sesame rolls", most=4),
    Goods("Pecan pie", 2_800, "", ("Pecan",), ("1, boxed",), one="pecan pie", many="pecan pies", most=2, gift=True),
    Goods("Apple pie", 2_600, "", (), ("1, with the crust lid",), one="apple pie", many="apple pies", most=2, gift=True),
    Goods("Pumpkin pie", 2_600, "", (), ("1, no whipped cream",), (9, 10, 11, 12), one="pumpkin pie", many="pumpkin pies", most=2, gift=True),
    Goods("Cinnamon roll", 450, "", ("Cinnamon bun",), ("2, no icing", "4, warm"), one="cinnamon roll", many="cinnamon rolls", most=6, gift=True),
    Goods("Birthday cupcake", 400, "", ("Cupcakes",), ("6, vanilla",), one="birthday cupcake", many="birthday cupcakes", most=10),
    Goods("Baguette", 425, "", (), ("1, dark crust", "2, cut in half"), one="baguette", many="baguettes", most=3),
    Goods("Challah", 1_100, "", (), ("1 every Friday",), one="challah", many="challahs", most=2),
    Goods("Focaccia", 850, "", (), ("1, extra rosemary",), one="focaccia", many="focaccias", most=2),
    Goods("Oatmeal cookie", 275, "", ("Oat cookie",), ("4, no raisins",), one="oatmeal cookie", many="oatmeal cookies", most=8),
    Goods("Blueberry muffin", 375, "", ("Muffin",), ("2",), one="blueberry muffin", many="blueberry muffins", most=6),
    Goods("Cheddar scone", 400, "", ("Scone",), ("2, split and buttered",), one="cheddar scone", many="cheddar scones", most=4),
    Goods("Brownie", 375, "", (), ("4, corner pieces", "2, no walnuts"), one="brownie", many="brownies", most=6, gift=True),
    Goods("Peanut butter cookie", 275, "", ("PB cookie",), ("3",), one="peanut butter cookie", many="peanut butter cookies", most=8),
    Goods("Hot cross bun", 325, "", (), ("6",), (3, 4), one="hot cross bun", many="hot cross buns", most=8),
    Goods("Stollen", 2_400, "", (), ("1, with marzipan",), (11, 12), one="stollen", many="stollens", most=2, gift=True),
    Goods("Sugared almonds", 650, "bags of", ("Jordan almonds",), ("1 bag",), one="sugared almonds", many="sugared almonds", most=3, gift=True),
    Goods("Bread knife", 5_900, "", (), one="bread knife", many="bread knives", warranty_days=730, food=False, most=1),
)  # fmt: skip

_CARD = Card(
    tags=("Regular", "Gifts", "Book club", "Church", "Mornings", "Delivery", "Office orders", "Neighbor", "Parties", "After work"),
    alerts=(
        ("Peanut allergy", "Peanut butter cookie"),
        ("Walnut allergy", "Brownie"),
        ("Pecan allergy", "Pecan pie"),
        ("Sesame allergy", "Black-sesame roll"),
        ("Almond allergy", "Sugared almonds"),
        ("Diabetic: suggest less sugar", None),
    ),
    careful=("Recently widowed: do not bring it up", "Let them bring up the job first", "Call in the afternoon only", "Prefers not to be called by first name aloud"),
    hobbies={
        Stage.YOUNG: ("climbing", "yoga", "running", "pottery", "trivia night"),
        Stage.PARENT: ("camping", "running", "tennis", "swimming", "soccer practice"),
        Stage.MIDDLE: ("gardening", "choir", "fishing", "swimming", "quilting"),
        Stage.ELDER: ("bridge", "gardening", "bird-watching", "knitting", "bowling"),
    },
    facts=(
        ("service", "Usually in a hurry: pack it right up"),
        ("service", "Likes to look around first"),
        ("service", "Glad of a suggestion"),
        ("service", "Always wants a receipt"),
        ("service", "Hard of hearing: speak clearly"),
        ("work", "Runs the hardware store"),
        ("work", "Teaches at the elementary school"),
        ("work", "Nurse at the clinic"),
        ("work", "Has the hair salon on Main Street"),
        ("work", "Works at town hall"),
        ("pet", "Dog named Biscuit"),
        ("pet", "Cat named Pepper"),
        ("health", "Prefers soft bread because of the teeth"),
        ("other", "Parks around the back"),
    ),
    who=("From the dry cleaner’s by the florist", "From the pharmacy up the hill", "From the diner by the station", "Next door to the salon", "Treasurer of the choir", "From the town library", "Crossing guard at the school"),
    addressed={
        ("f", Stage.YOUNG): ("{given}",),
        ("f", Stage.PARENT): ("{given}", "{kid}’s mom"),
        ("f", Stage.MIDDLE): ("{given}", "Ms. {family}"),
        ("f", Stage.ELDER): ("Mrs. {family}", "{given}"),
        ("m", Stage.YOUNG): ("{given}",),
        ("m", Stage.PARENT): ("{given}", "{kid}’s dad"),
        ("m", Stage.MIDDLE): ("{given}", "Mr. {family}"),
        ("m", Stage.ELDER): ("Mr. {family}", "{given}"),
    },
    short_names=SHORT_NAMES,
    descriptions={
        ("f", Stage.YOUNG): "The piano teacher",
        ("f", Stage.PARENT): "The twins’ mom",
        ("f", Stage.MIDDLE): "Lady from the dry cleaner’s",
        ("f", Stage.ELDER): "Wednesday grandma",
        ("m", Stage.YOUNG): "Coach from the high school",
        ("m", Stage.PARENT): "The real-estate agent",
        ("m", Stage.MIDDLE): "The florist",
        ("m", Stage.ELDER): "Man with the red hat",
    },
    found_us=("Walked by", "A neighbor", "Blog", "Flyer", "Tried a favor box"),
    streets=("{a} Mill Road", "{a} Orchard Lane, Apt {c}", "{a} Chestnut Street", "{a} Pond View Drive", "{a} Birch Hill Road, Unit {c}", "{a} Station Street"),
    districts=(("Mill Hill", "01506"), ("Riverside", "01506"), ("North End", "01585"), ("Pond View", "01506"), ("Old Town", "01515")),
    city="Brookfield",
    region="MA",
    handles=("maple", "birch", "river", "sunny", "robin", "clover", "pepper", "daisy", "cricket", "acorn", "willow", "finch"),
    home_label="Home",
    children=("Theo", "Emma", "Liam", "Ava", "Noah", "Mia", "Lucas", "Chloe", "Owen", "Lily", "Eli", "Zoe", "Max", "Ruby"),
    grown_children=("Hannah", "Kyle", "Megan", "Ryan", "Emily", "Sean", "Lauren", "Ben", "Katie", "Zach"),
    spouse={"f": "Husband", "m": "Wife"},
    family_facts={Stage.PARENT: "Child {kid}", Stage.MIDDLE: "Grown child {kid}", Stage.ELDER: "Grandchild {kid}"},
)  # fmt: skip


def _counted(goods: Goods, quantity: int) -> str:
    if goods.unit:
        unit = goods.unit if quantity != 1 else goods.unit.replace("s of", " of")
        return f"{quantity} {unit} {goods.many}"
    return f"{quantity} {goods.one if quantity == 1 else goods.many}"


PACK = Pack(
    name="Maple Street Bakery",
    language="en",
    country="US",
    currency="USD",
    timezone="America/New_York",
    staff=("Amy", "Owner", "Luis"),
    goods=_GOODS,
    names=POOLS,
    talk=TALK,
    card=_CARD,
    gift_days=(("solar", 11, 24), ("solar", 12, 20), ("solar", 5, 9)),
    word=str,
    counted=_counted,
)  # fmt: skip
