"""Pictures of every screen, in every language, theme and size of text, to be looked at."""
