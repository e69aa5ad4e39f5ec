"""The list of a day: everybody to get back to, and why."""
