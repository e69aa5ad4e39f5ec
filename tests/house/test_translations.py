"""Every sentence stands in three languages, and the files say what the source says.

After a change of sentences, from the folder of the project (then fill in what is unfinished, and ``lrelease`` again)::

    for l in ko ja en; do pyside6-lupdate -no-obsolete -locations none -extensions py -source-language en -target-language $l $([ $l = en ] && echo -pluralonly) shopcrm -ts resources/i18n/$l.ts; pyside6-lrelease resources/i18n/$l.ts -qm resources/i18n/$l.qm; done
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from shopcrm.wording.translators import LANGUAGES

ROOT = Path(__file__).parents[2]
I18N = ROOT / "resources" / "i18n"
TOOLS = Path(sys.executable).parent
FILLED_IN = re.compile(r"\{\w*\}|%n")


def run_tool(name: str, *arguments: str) -> None:
    found = shutil.which(name, path=str(TOOLS)) or shutil.which(name)
    assert found is not None, f"{name} comes with PySide6"
    subprocess.run([found, *arguments], cwd=ROOT, check=True, capture_output=True, timeout=120)


def messages(language: str) -> Iterator[tuple[str, str, list[str], str | None]]:
    """Give context, source, translations and state of each message."""
    # The file is our own.
    for context in ET.parse(I18N / f"{language}.ts").getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
            name, source = context.findtext("name", ""), message.findtext("source", "")
            yield name, source, forms, said.get("type")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_missing_and_none_is_left_over(language: str, tmp_path: Path) -> None:
    kept = I18N / f"{language}.ts"
    fresh = tmp_path / kept.name
    shutil.copy(kept, fresh)
    run_tool(
        "pyside6-lupdate",
        *("-no-obsolete", "-locations", "none", "-extensions", "py"),
        *("-source-language", "en", "-target-language", language),
        *(["-pluralonly"] if language == "en" else []),
        *("shopcrm", "-ts", str(fresh)),
    )
    assert fresh.read_text(encoding="utf-8") == kept.read_text(encoding="utf-8")
    assert [source for _, source, _, state in messages(language) if state is not None] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_says_something_and_keeps_what_is_filled_in(language: str) -> None:
    for _, source, forms, _ in messages(language):
        for form in forms:
            assert form.strip() or not source.strip()
            assert sorted(FILLED_IN.findall(form)) == sorted(FILLED_IN.findall(source)), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_words_are_those_of_the_source(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / f"{language}.qm"
    run_tool("pyside6-lrelease", str(I18N / f"{language}.ts"), "-qm", str(compiled))
    assert compiled.read_bytes() == (I18N / f"{language}.qm").read_bytes()


def faults(source: str) -> list[str]:
    """Give what in a file ``lupdate`` would not see, or would see wrongly."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Assign(
                targets=[ast.Name(name)], value=ast.Call(func=ast.Name("Words")) as call
            ):
                said = (
                    None
                    if [literal(argument) for argument in call.args] == [name]
                    else "name it like its context"
                )
            case ast.Call(func=ast.Name("translate")):
                said = (
                    None
                    if is_plain(node) and len(node.args) == 2
                    else "translate takes two literals"
                )
            case ast.Call(func=ast.Attribute(ast.Name("QCoreApplication"), "translate")):
                said = None if is_plain(node) else "translate takes literals"
            case ast.Call(func=ast.Attribute(owner, "tr")):
                said = fault_of_tr(node, owner)
            case _:
                said = None
        found += [said] if said else []
    return found


def fault_of_tr(call: ast.Call, owner: ast.expr) -> str | None:
    if not is_plain(call):
        return "tr takes literals, and the count by its place"
    if not isinstance(owner, ast.Name):
        return "the context of tr must be a plain name"
    if "%n" in str(literal(call.args[0])) and len(call.args) != 3:
        return "a plural needs its count"
    return None


def is_plain(call: ast.Call) -> bool:
    return bool(call.args) and not call.keywords and all(map(is_literal, call.args[:2]))


def is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and (node.value is None or isinstance(node.value, str))


def literal(node: ast.expr) -> object:
    return node.value if isinstance(node, ast.Constant) else None


@pytest.mark.parametrize(
    "path", sorted((ROOT / "shopcrm").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT))
)
def test_every_sentence_is_a_literal_that_can_be_collected(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        'translate("Cli", f"{count} customers")',
        'translate("Cli", text)',
        'translate(context, "Text")',
        'translate("Cli", "%n customers", None, 3)',
        'translate("Cli", text="x")',
        'QCoreApplication.translate("Cli", f"x{1}")',
        'self.tr(f"{count} customers")',
        'self.tr("a" + "b")',
        'Cli.tr("%n customers", n=3)',
        'Cli.tr("%n customers")',
        'Words("Cli").tr("Text")',
        'Cli = Words("Sheets")',
        "Cli = Words(name)",
    ],
)
def test_what_could_not_be_collected_is_noticed(source: str) -> None:
    assert len(faults(source)) == 1


@pytest.mark.parametrize(
    "source",
    [
        'translate("Cli", "Text {name}").format(name=name)',
        'Cli.tr("%n customers", None, len(customers))',
        'Cli.tr("Done", "due")',
        'Cli = Words("Cli")',
        "text.translate(table)",
    ],
)
def test_what_can_be_collected_is_let_through(source: str) -> None:
    assert faults(source) == []
