"""The shop's file: tables, queries, journal, search, migrations."""
