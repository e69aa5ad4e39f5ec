"""Keys, and where more is written."""
