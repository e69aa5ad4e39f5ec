"""Bringing a list in: it is shown as it will be before anything is written."""
