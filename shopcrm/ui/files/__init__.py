"""Lists in and out: which file, and what is said when it is done."""
