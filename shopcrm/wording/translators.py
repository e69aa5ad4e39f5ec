"""The three languages: which one is spoken, and how a sentence is said in it.

English stands in the source. A sentence is said by ``translate("Context", "Text")``, or, with a plural, by
``Words``. Both take literals only, because ``pyside6-lupdate`` collects the sentences by reading the source;
what varies is filled in afterwards with ``.format``.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

LANGUAGES = ("ko", "ja", "en")
"""The codes of the languages spoken, by ISO 639-1."""

SOURCE_LANGUAGE = "en"

_log = logging.getLogger(__name__)


class _Shop:
    """What the whole process speaks, and where its words were found."""

    def __init__(self) -> None:
        self.language = SOURCE_LANGUAGE
        self.folder: Path | None = None
        self.installed: tuple[QTranslator, ...] = ()


_shop = _Shop()
_borrowed: ContextVar[str | None] = ContextVar("_borrowed", default=None)


def spoken(code: str | None) -> str:
    """Give the language we speak to somebody who asked for a code; English where we know no better.

    Example:
        >>> spoken("ko_KR.UTF-8"), spoken("ja-JP"), spoken("fr"), spoken(None)
        ('ko', 'ja', 'en', 'en')
    """
    head = (code or "").replace("_", "-").split("-")[0].split(".")[0].lower()
    return head if head in LANGUAGES else SOURCE_LANGUAGE


def use_language(code: str | None, folder: Path | None = None) -> None:
    """Speak a language from here on, in every thread.

    Needs no application. When there is one, the translator is installed there as well, so that ``tr`` of
    widgets speaks the same, and Qt's own words (menus of a text box, dialogs for files) with it; call it again
    after an application was made.

    Args:
        code: Such as ``"ko"``, ``"ja-JP"``; one we do not speak becomes English.
        folder: Where the ``.qm`` files are; the bundled ones when None.
    """
    _shop.language = spoken(code)
    _shop.folder = folder
    application = QCoreApplication.instance()
    if application is None:
        return
    for one in _shop.installed:
        application.removeTranslator(one)
    # The last one installed is asked first: ours goes before Qt's.
    _shop.installed = (*_words_of_qt(_shop.language), _translator(_shop.language, folder))
    for one in _shop.installed:
        application.installTranslator(one)


@contextmanager
def speaking(code: str | None) -> Iterator[str]:
    """Speak another language for a while, here only: a sheet or a letter in a customer's own.

    Gives the language that is spoken inside. Widgets and other threads do not notice.
    """
    language = spoken(code)
    before = _borrowed.set(language)
    try:
        yield language
    finally:
        _borrowed.reset(before)


def language_now() -> str:
    """Give the language that is spoken here: ``"ko"``, ``"ja"`` or ``"en"``."""
    return _borrowed.get() or _shop.language


def translate(context: str, text: str) -> str:
    """Say a sentence in the language that is spoken.

    Args:
        context: What the sentence belongs to, as a literal: ``"Errors"``.
        text: The English sentence, as one literal, with ``{names}`` for what ``.format`` puts in.

    Returns:
        The sentence with its ``{names}`` still in it. In English when there is no translation.
    """
    return _say(context, text, None, -1)


class Words:
    """The sentences of one context; the way to a plural.

    The variable must be named like its context, because ``pyside6-lupdate`` takes the context from what stands
    before ``.tr``, and sees plurals nowhere else: ``Sheets = Words("Sheets")``, then
    ``Sheets.tr("%n things", None, count)``.
    """

    def __init__(self, context: str) -> None:
        self.context = context

    def tr(self, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Say a sentence of this context.

        Args:
            text: The English sentence, as one literal; ``%n`` stands for the count.
            disambiguation: Tells two uses of one English word apart, as a literal.
            n: The count that decides singular or plural, and takes the place of ``%n``.
        """
        return _say(self.context, text, disambiguation, n)


def _say(context: str, text: str, disambiguation: str | None, n: int) -> str:
    translator = _translator(language_now(), _shop.folder)
    said = translator.translate(context, text, disambiguation or "", n) or text
    return said if n < 0 else said.replace("%n", str(n))


@lru_cache(maxsize=16)
def _translator(language: str, folder: Path | None) -> QTranslator:
    """Load the words of a language once. A missing file leaves English, which is better than no program."""
    translator = QTranslator()
    path = (folder or _bundled_folder()) / f"{language}.qm"
    if not translator.load(str(path)):
        _log.warning("no words for %s in %s", language, path.parent)
    return translator


@lru_cache(maxsize=16)
def _words_of_qt(language: str) -> tuple[QTranslator, ...]:
    """Load what Qt itself says in a language, once; nothing where that is the source, or Qt came without it."""
    if language == SOURCE_LANGUAGE:
        return ()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator()
    return (translator,) if translator.load(str(Path(folder) / f"qtbase_{language}.qm")) else ()


def _bundled_folder() -> Path:
    from shopcrm.paths import resource_dir

    return resource_dir() / "i18n"
