"""A small shop's memory of its customers."""

__version__ = "0.1.0"
