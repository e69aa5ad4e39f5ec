"""Where the shop's file is looked for stays as it is: another order would lose the shop to its owner."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from shopcrm import paths


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A built program's folder, with nothing said about where the data is."""
    folder = tmp_path / "program"
    folder.mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "shopcrm"))
    monkeypatch.delenv("SHOPCRM_HOME", raising=False)
    return folder


def test_what_is_given_comes_before_all_else(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (program / "portable.txt").touch()
    monkeypatch.setenv("SHOPCRM_HOME", str(tmp_path / "variable"))
    assert paths.data_dir(tmp_path / "given") == tmp_path / "given"


def test_the_variable_comes_before_the_stick(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (program / "portable.txt").touch()
    monkeypatch.setenv("SHOPCRM_HOME", str(tmp_path / "variable"))
    assert paths.data_dir() == tmp_path / "variable"


def test_on_a_stick_the_data_is_beside_the_program(program: Path) -> None:
    (program / "portable.txt").touch()
    assert paths.data_dir() == program / "data"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the folder of Linux")
def test_else_it_is_the_systems_own_place(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert program.is_dir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert paths.data_dir() == tmp_path / ".local" / "share" / "shopcrm"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "xdg"))
    assert paths.data_dir() == tmp_path / "xdg" / "shopcrm"


@pytest.mark.parametrize(
    ("system", "place"),
    [("darwin", "Library/Application Support/shopcrm"), ("win32", "Local/shopcrm")],
)
def test_the_place_on_other_systems(
    system: str, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import appdirs

    monkeypatch.delenv("SHOPCRM_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(appdirs, "system", system)
    monkeypatch.setattr(
        appdirs,
        "_get_win_folder",
        lambda name: {"CSIDL_LOCAL_APPDATA": str(tmp_path / "Local")}[name],
        raising=False,
    )
    assert paths.data_dir() == tmp_path / place


def test_an_empty_variable_says_nothing(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOPCRM_HOME", "")
    (program / "portable.txt").touch()
    assert paths.data_dir() == program / "data"


def test_a_folder_from_where_one_stands_becomes_a_whole_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.data_dir(Path("shop")) == tmp_path / "shop"
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert paths.data_dir(Path("~/shop")) == tmp_path / "home" / "shop"


def test_the_resources_are_beside_the_package_or_inside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (paths.resource_dir() / "i18n" / "ko.qm").is_file()
    (tmp_path / "shopcrm" / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "shopcrm" / "paths.py"))
    assert paths.resource_dir() == tmp_path / "shopcrm" / "resources"
    (tmp_path / "shopcrm" / "resources").rmdir()
    assert paths.resource_dir() == tmp_path / "resources"


def test_the_built_program_has_its_resources_in_its_bundle(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert program.is_dir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    (tmp_path / "bundle" / "resources").mkdir(parents=True)
    assert paths.resource_dir() == tmp_path / "bundle" / "resources"
