"""What every page is given besides its service."""

from __future__ import annotations

from dataclasses import dataclass

from shopcrm.services.preferences import Preferences
from shopcrm.ui.feed import Feed
from shopcrm.ui.look import Look
from shopcrm.ui.messages import Messages
from shopcrm.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Tools:
    """How it looks, who works, what changed, where things are said."""

    look: Look
    tasks: Tasks
    feed: Feed
    messages: Messages
    preferences: Preferences
