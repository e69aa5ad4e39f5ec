"""Journeys open the same filled shops as the tests of the window."""

from __future__ import annotations

from tests.ui.conftest import make_stage

__all__ = ["make_stage"]
