from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from shopcrm.wording.translators import (
    LANGUAGES,
    Words,
    language_now,
    speaking,
    spoken,
    translate,
    use_language,
)

Sheets = Words("Sheets")


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("ko", "ko"),
        ("ko_KR.UTF-8", "ko"),
        ("ja-JP", "ja"),
        ("JA", "ja"),
        ("en-GB", "en"),
        ("fr", "en"),
        ("kok", "en"),
        ("C", "en"),
        ("", "en"),
        (None, "en"),
    ],
)
def test_a_language_we_do_not_speak_becomes_english(code: str | None, language: str) -> None:
    assert spoken(code) == language
    use_language(code)
    assert language_now() == language


def test_one_process_speaks_one_language_after_another() -> None:
    heard = []
    for code in ("ko", "ja", "en", "ko"):
        use_language(code)
        heard.append(translate("Sheets", "To do today"))
    assert heard == ["오늘 챙길 일", "今日のやること", "To do today", "오늘 챙길 일"]


def test_another_language_can_be_borrowed_and_is_given_back_even_after_an_error() -> None:
    use_language("ko")
    with speaking("ja") as language:
        assert language == "ja"
        assert translate("Sheets", "Late") == "遅れています"
        with speaking("en"):
            assert translate("Sheets", "Late") == "Late"
        assert translate("Sheets", "Late") == "遅れています"
    with pytest.raises(ValueError, match="x"), speaking("en"):
        raise ValueError("x")
    assert translate("Sheets", "Late") == "늦었어요"


def test_a_worker_speaks_the_language_of_the_shop_and_not_a_borrowed_one() -> None:
    use_language("ko")
    heard: list[str] = []
    with speaking("ja"):
        worker = Thread(target=lambda: heard.append(translate("Sheets", "Late")))
        worker.start()
        worker.join()
    assert heard == ["늦었어요"]


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "1 thing to look after", "12 things to look after"),
        ("ko", "모두 1건", "모두 12건"),
        ("ja", "全部で1件", "全部で12件"),
    ],
)
def test_one_and_many_are_said_rightly(language: str, one: str, many: str) -> None:
    with speaking(language):
        assert Sheets.tr("%n things to look after", None, 1) == one
        assert Sheets.tr("%n things to look after", None, 12) == many


def test_what_has_no_translation_is_said_in_english() -> None:
    with speaking("ko"):
        assert translate("Sheets", "Never written by anybody") == "Never written by anybody"
        assert Sheets.tr("%n rare birds", None, 3) == "3 rare birds"


@pytest.mark.logs_warnings
def test_without_its_words_the_program_speaks_english_and_notes_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        use_language("ko", tmp_path)
        assert translate("Sheets", "Late") == "Late"
    assert "no words for ko" in caplog.text


def test_every_language_has_its_words_beside_the_program() -> None:
    for language in LANGUAGES:
        with speaking(language):
            assert translate("Sheets", "To do today")


def test_sentences_need_qtcore_and_nothing_more_of_qt() -> None:
    program = (
        "import sys\n"
        "import shopcrm.wording.errors, shopcrm.wording.sheets\n"
        "from shopcrm.wording.translators import use_language, translate\n"
        "use_language('ko')\n"
        "said = translate('Sheets', 'Late')\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "qt = sorted(name for name in sys.modules if name.startswith('PySide6.Qt'))\n"
        "print(ascii(said), qt, QCoreApplication.instance())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == f"{'늦었어요'!a} ['PySide6.QtCore'] None"


def test_widgets_hear_the_language_too() -> None:
    program = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from shopcrm.wording.translators import use_language\n"
        "application = QCoreApplication([])\n"
        "for code in ('ko', 'ja', 'en', 'ko'):\n"
        "    use_language(code)\n"
        "    print(ascii(QCoreApplication.translate('Sheets', 'Late')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    heard = ["늦었어요", "遅れています", "Late", "늦었어요"]
    assert done.stdout.split() == [ascii(word) for word in heard]


def test_menus_and_dialogs_of_qt_hear_the_language_too() -> None:
    program = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from shopcrm.wording.translators import use_language\n"
        "application = QCoreApplication([])\n"
        "for code in ('en', 'ko', 'ja', 'ko', 'en'):\n"
        "    use_language(code)\n"
        "    print(ascii(QCoreApplication.translate('QFileDialog', 'Open')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    heard = ["Open", "열기", "開く", "열기", "Open"]
    assert done.stdout.split() == [ascii(word) for word in heard]


def test_where_qt_came_without_its_words_ours_are_heard_all_the_same(tmp_path: Path) -> None:
    program = (
        "import logging, sys\n"
        "from PySide6.QtCore import QCoreApplication, QLibraryInfo\n"
        "from shopcrm.wording.translators import use_language\n"
        "logging.basicConfig(stream=sys.stdout)\n"
        "QLibraryInfo.path = lambda of: sys.argv[1]\n"
        "application = QCoreApplication([])\n"
        "use_language('ko')\n"
        "for context, text in (('QFileDialog', 'Open'), ('Sheets', 'Late')):\n"
        "    print(ascii(QCoreApplication.translate(context, text)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.split() == [ascii(word) for word in ("Open", "늦었어요")]
