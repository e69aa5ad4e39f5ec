"""The counter: who is it, what to say, what was said."""
