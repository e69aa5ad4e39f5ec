"""``python -m shopcrm``, and the entry of the built program."""

from __future__ import annotations

import sys

from shopcrm.app import main

if __name__ == "__main__":
    sys.exit(main())
