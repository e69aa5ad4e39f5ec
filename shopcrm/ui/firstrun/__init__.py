"""The first time: a language, and one of three ways to begin."""
