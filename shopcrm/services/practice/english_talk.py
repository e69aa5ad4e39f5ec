"""What is said over the counter of Maple Street Bakery, as it is jotted down: the customer is left unsaid."""

from __future__ import annotations

from shopcrm.services.practice.packs import Later, Stage, Talk

_EVENTS_BY_STAGE = {
    Stage.YOUNG: (
        Later(
            "Has a job interview next week. Took {np} for luck.", "Ask how the interview went", 9
        ),
        Later("Moving house this weekend. Took {np} for the helpers.", "Ask how the move went", 6),
    ),
    Stage.PARENT: (
        Later(
            "{kid}’s birthday party is next Saturday. Ordered {np}.",
            "Ask how {kid}’s party went",
            10,
        ),
        Later("{kid}’s school fair is coming up. Ordered {np}.", "Ask how the school fair went", 7),
        Later(
            "{kid} is having tonsils out next week. Worried about it.",
            "Ask how {kid} is after the surgery",
            10,
        ),
    ),
    Stage.MIDDLE: (
        Later(
            "{kid}’s wedding is next weekend. Ordered {np} for the morning after.",
            "Ask how the wedding went",
            10,
        ),
        Later("{kid} has final exams next week. Sending {np}.", "Ask how {kid}’s exams went", 10),
        Later(
            "Hosting a 70th birthday for a parent. Ordered {np}.",
            "Ask how the birthday lunch went",
            7,
        ),
    ),
    Stage.ELDER: (
        Later(
            "Grandchild {kid} is being christened. Ordered {np}.", "Ask how the christening went", 8
        ),
        Later("Knee surgery next week.", "Ask how the knee surgery went", 10),
        Later(
            "Has a date for eye surgery. {spouse} will do the shopping for a while.",
            "Ask how the eye surgery went",
            12,
        ),
    ),
}

TALK = Talk(
    usual=(
        "The usual: {np}.",
        "Had {np} packed before a word was said. Made the day.",
        "Put {np} by first thing, knowing the usual.",
        "Took {np} again. Says nobody makes {p} like we do.",
    ),
    bought_one=(
        "Took {np}.",
        "Took {np}, fresh today.",
        "Bought {np} as a gift. Wrapped with a ribbon.",
        "Picked up {np} ordered by phone.",
        "Took {np} for supper tonight.",
        "Asked for {p}. Took {np}.",
        "Took {np}, and a taste of {q}.",
        "Had never tried {p}. Gave a taste; took {np}.",
        "Took {np} for the book club.",
        "Having friends over. Took {np}.",
        "Took {np}. Brought own bag.",
        "Took {np}. Put the change in the food-bank jar.",
    ),
    bought_two=(
        "Took {np} and {nq}.",
        "Boxed up {np} with {nq}.",
        "Took {np}, then came back for {nq}.",
        "Took {np} for home and {nq} for a neighbor.",
        "Picked up the order of {np} and added {nq}.",
        "Bringing {np} and {nq} to a church supper.",
    ),
    tool=(
        "Bought {np}. Showed how to look after it; gave the warranty card.",
        "Chose {np} as a present. Gave the warranty card.",
    ),
    gift=(
        "Bought {np} as gifts. Comes in every year around now.",
        "Ordered {np} for the office. Same as last year.",
        "Took {np} to bring to the family.",
        "Driving home for the holiday. Took {np} along.",
        "Wanted something for the neighbors. Settled on {np}.",
        "Bought {np} as a thank-you for a teacher.",
    ),
    first=(
        "First visit. Took {np}.",
        "Followed the smell in from the street. Took {np}.",
        "Came because a neighbor told them to. Took {np}.",
        "Just moved in around the corner. Took {np} and left a number.",
        "First visit, planning a party. Liked {p} best.",
    ),
    chat=(
        "Talked about the weather for a while.",
        "In a hurry today, so packed it right up.",
        "Tasted {r}. Will buy some next time.",
        "Liked the new ribbon.",
        "Asked how long {r} will keep. Explained.",
        "Said parking was hard to find.",
        "Has been telling the neighbors about us.",
        "Thinking about {r} for the next get-together.",
        "Said the new sign looks good.",
        "Just back from a few days away.",
        "Coming down with a cold. Gave a cup of tea.",
        "Has been living on {p} lately.",
    ),
    chat_by_stage={
        Stage.YOUNG: (
            "Sharing with the people at work.",
            "Bringing something to the parents this weekend.",
            "Lives alone and likes that we sell halves.",
            "Asked to post a photo of the shop. Of course.",
            "Working nights; comes in on the way home.",
        ),
        Stage.PARENT: (
            "{kid} came along and got a cookie.",
            "{kid} takes it to school for lunch.",
            "{kid} was home with a cold all week.",
            "Busy getting {kid} ready for school.",
            "Asked what would do for {kid}’s bake sale.",
        ),
        Stage.MIDDLE: (
            "{kid} got the job. Celebrating.",
            "{kid} is coming home for the weekend.",
            "{kid} is moving away; a little sad about it.",
            "Wanted something soft for an elderly parent.",
            "Bad back today, so carried it out to the car.",
        ),
        Stage.ELDER: (
            "Told us all about grandchild {kid}.",
            "Grandchild {kid} is coming to stay, so a bit more than usual.",
            "Knees were sore. Sat down for a while.",
            "Came with a friend from the senior center.",
            "Wanted something soft, because of the teeth.",
            "On the way back from the doctor. All well.",
        ),
    },
    married=(
        "{spouse} came along.",
        "{spouse} has a birthday coming up.",
        "{spouse} is out of the hospital. Much relieved.",
        "{spouse} is cutting down on sugar.",
    ),
    hobby=(
        "Had a good laugh about {hobby}.",
        "Has gone back to {hobby}.",
        "Off to {hobby} right after.",
    ),
    season={
        1: (
            "Slipped on the ice, no harm done. Put salt by the door.",
            "Trying to eat less sugar this month.",
        ),
        2: ("Asked what we make for Valentine’s Day.", "Tired of the snow."),
        3: ("Asked when hot cross buns start.", "First crocuses are out."),
        4: ("Having the family over for Easter.", "Hay fever has started."),
        5: ("Looking for something for Mother’s Day.", "Planting tomatoes this week."),
        6: ("Graduation season; parties every weekend.", "Strawberries are in at the farm."),
        7: ("Off to a Fourth of July picnic.", "Too hot to bake at home."),
        8: ("Back from the lake.", "Gave a glass of water, it was so hot out."),
        9: ("School has started again.", "Went apple picking."),
        10: ("Leaves are lovely on the hill.", "Carving pumpkins tonight."),
        11: (
            "Asked how late Thanksgiving pies can be ordered.",
            "Expecting a full house for Thanksgiving.",
        ),
        12: ("Doing the Christmas shopping.", "First snow on the way in."),
    },
    call=(
        "Called to order {np}. Will pick up tomorrow morning.",
        "Called to ask whether we have {p} today.",
        "Called about opening hours.",
        "Called to move the pickup of {np} to the afternoon.",
        "Called to ask whether we deliver. Close by, so yes.",
    ),
    our_call=(
        "Called to say hello. All is well.",
        "Called to say that the order of {np} can be picked up. Coming this evening.",
        "Called to say that we have {p} today.",
    ),
    message=(
        "Texted to reserve {np}.",
        "Texted a photo and a thank-you.",
        "Texted about our holiday hours; answered.",
        "Texted that the payment went through.",
    ),
    our_message=(
        "Texted the day we make {p}.",
        "Texted that {np} can be picked up.",
    ),
    letter=("Sent a thank-you card after the party.", "Left a kind handwritten note."),
    our_letter=("We sent a holiday card.", "We sent a thank-you card."),
    promise=(
        Later(
            "Not sure how many favors yet. Call in 2 weeks.", "Call about the number of favors", 14
        ),
        Later(
            "Asked the price of {p} by the tray. Call in 3 days.",
            "Call with the price of {p} by the tray",
            3,
        ),
        Later(
            "Wants a quote for an office party. Promised it next week.",
            "Send the quote for the office party",
            7,
        ),
        Later(
            "No date for the party yet. Call in a month.", "Ask whether the party has a date", 30
        ),
        Later(
            "Wants to know when we next make {p}. Call in a week.", "Tell when we next make {p}", 7
        ),
        Later(
            "Promised to send photos of the boxes the day after tomorrow.",
            "Send photos of the boxes",
            2,
        ),
        Later(
            "Ordered for a memorial lunch. Call in 5 days to confirm.",
            "Confirm the order for the memorial lunch",
            5,
        ),
        Later("Reserved {np}. Pickup in a week.", "Pickup day for {p}", 7),
    ),
    asked=(
        Later(
            "Asked whether we cater for 60. Promised an answer.", "Answer about catering for 60", 1
        ),
        Later("Asked what is in {p}. Will check and answer.", "Answer what is in {p}", 2),
        Later("Asked whether we ship. Will find out.", "Answer whether we ship", 2),
    ),
    event=(
        Later("Family reunion this Saturday. Ordered {np}.", "Ask how the reunion went", 6),
        Later(
            "Opening a shop next week. Ordered {np} for the first day.",
            "Ask how the opening went",
            9,
        ),
        Later("Bringing {np} to a wedding.", "Ask how the wedding went", 5),
    ),
    event_by_stage=_EVENTS_BY_STAGE,
    complaint=(
        Later(
            "The last order of {p} was not as good as usual. Apologized and replaced it.",
            "Ask whether the replacement was fine",
            3,
        ),
        Later(
            "The order of {p} was 10 minutes late. Quite upset.",
            "Call to apologize for the wait",
            1,
        ),
        Later(
            "Ordered {p} and found something else in the bag. Exchanged at once.",
            "Ask whether the exchange was fine",
            7,
        ),
        Later(
            "Change was short. Checked and gave it back at once.",
            "Apologize again about the change",
            2,
        ),
        Later(
            "The box came open on the way home. Packed it again.",
            "Ask whether the box held this time",
            4,
        ),
    ),
    next_visit=(
        Later("Wanted to try {p}; sold out today.", "Set a taste of {p} aside", None),
        Later("Left an umbrella behind.", "Give the umbrella back", None),
        Later(
            "Would like the list of what we bake on which day.",
            "Hand over the baking calendar",
            None,
        ),
        Later("Borrowed a cake stand.", "Ask about the cake stand", None),
    ),
    joint=" ",
)
