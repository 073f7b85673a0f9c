# SPDX-License-Identifier: MIT
"""The running program as AT-SPI shows it to screen readers, and the keys, the mouse and the clipboard of a person.

Every test here is started by run_atspi.sh, which provides the display, the buses and PROGRAM. Nothing waits for a fixed
time: wait() asks until it is so.
"""
import os
import re
import subprocess
import time
import unittest
import warnings

import pyatspi
from gi.repository import GLib

PATIENCE = 60  # seconds, for a loaded machine
# While it was read, it went away, or what is looked for is not there yet.
GONE = (GLib.Error, NotImplementedError, LookupError, AttributeError, TypeError, ValueError, StopIteration)


def wait(condition, what, patience=PATIENCE):
    """The first true value of `condition`. `what` may be a function that tells what there is instead."""
    end = time.monotonic() + patience
    while True:
        try:
            value = condition()
        except GONE:
            value = None
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain: {what() if callable(what) else what}")
        time.sleep(0.05)


def xdotool(*arguments):
    run = subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=True, timeout=20)
    return run.stdout


def key(*names):
    xdotool("key", "--clearmodifiers", *names)


def write(text):
    xdotool("type", text)


def click(accessible, button=1):
    """In a cell or a control that is on screen."""
    state = accessible.getState()
    if not state.contains(pyatspi.STATE_SHOWING) or state.contains(pyatspi.STATE_INVALID):
        raise AssertionError(f"{accessible.name} is not in sight")
    box = accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    x = box.x + min(box.width // 2, 40)
    xdotool("mousemove", "--sync", str(x), str(box.y + box.height // 2), "click", str(button))


def clipboard():
    run = subprocess.run(
        ["xclip", "-selection", "clipboard", "-o"], capture_output=True, timeout=10, check=False
    )
    return run.stdout.decode()


def windows(title):
    """The numbers of the windows with this title (a regular expression), as the window manager has them."""
    run = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", title],
        capture_output=True, text=True, check=False, timeout=10,
    )
    return run.stdout.split()


def popups():
    """How many windows the program has on screen, menus among them: AT-SPI's tree has none of those of a table."""
    run = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--class", "eloqua-sync-inspector"],
        capture_output=True, text=True, check=False, timeout=10,
    )
    return len(run.stdout.split())


class Program:
    """The running program. Nothing here reads AT-SPI's events, so what it caches is dropped before each look."""

    def __init__(self, *options, before=()):
        """`before`: a command that starts the program in its own way, such as without a network."""
        self.process = subprocess.Popen([*before, os.environ["PROGRAM"], *options])
        self.known = {}

    def end(self):
        self.process.terminate()
        try:
            return self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise

    def root(self):
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clear_cache()
        for application in desktop:
            if application and application.name == "eloqua-sync-inspector":
                return application
        return None

    def all(self, role, name=None, description=None):
        found = []

        def look(one):
            if one.getRole() == role and name in (None, one.name) and description in (None, one.description):
                found.append(one)
            if one.getRole() != pyatspi.ROLE_TABLE:
                for child in one:
                    if child:
                        look(child)

        look(self.root())
        return found

    def one(self, role, name=None, description=None):
        def exactly_one():
            found = self.all(role, name, description)
            return found[0] if len(found) == 1 else None

        # The window's controls live as long as it does, and a walk over all of them takes a second.
        which = (role, name, description)
        if which not in self.known:
            self.known[which] = wait(exactly_one, f"one control {name or description}")
        self.known[which].clear_cache()
        return self.known[which]

    def new(self, role, name=None, description=None):
        """A control of a dialog: each dialog has its own."""
        self.known.pop((role, name, description), None)
        return self.one(role, name, description)

    def has(self, accessible, state):
        accessible.clear_cache()
        return accessible.getState().contains(state)

    def is_focused(self, role, name=None, description=None):
        return self.has(self.one(role, name, description), pyatspi.STATE_FOCUSED)

    # Windows

    def dialog(self, title):
        """The window of this title, once it is there and has the keyboard."""

        def found():
            root = self.root()
            root.clear_cache()
            return next(one for one in root if one and one.name == title and self.has(one, pyatspi.STATE_ACTIVE))

        return wait(found, lambda: f"the window {title} among {self.titles()}")

    def titles(self):
        """Of the windows on screen; a dialog that is closed may still be known."""
        root = self.root()
        root.clear_cache()
        return [one.name for one in root if one and self.has(one, pyatspi.STATE_SHOWING)]

    def wait_closed(self, title):
        wait(lambda: title not in self.titles(), f"{title} to close")

    # Tables

    def table(self, name):
        return self.one(pyatspi.ROLE_TABLE, name).queryTable()

    def cell(self, name, title, row):
        table = self.table(name)
        titles = [table.getColumnDescription(column) for column in range(table.nColumns)]
        cell = table.getAccessibleAt(row, titles.index(title))
        cell.clear_cache()
        return cell

    def cells(self, name, title, rows=None):
        table = self.table(name)
        titles = [table.getColumnDescription(column) for column in range(table.nColumns)]
        column = titles.index(title)
        count = table.nRows if rows is None else min(rows, table.nRows)
        return [table.getAccessibleAt(row, column).name for row in range(count)]

    def row_of(self, name, title, text, rows=60):
        """Which row has this text in this column."""
        return wait(lambda: self.cells(name, title, rows).index(text) + 1, f"{text} in {name}") - 1

    def selected_rows(self, name):
        return list(self.table(name).getSelectedRows())

    # Words

    def said(self, label):
        return self.one(pyatspi.ROLE_LABEL, label).description

    def remark(self):
        """What the status bar says in passing."""
        return self.one(pyatspi.ROLE_STATUS_BAR).description

    def wait_said(self, label, pattern):
        wait(lambda: re.search(pattern, self.said(label)), lambda: f"{pattern} in {label}: {self.said(label)}")

    def age(self):
        """Of the list of syncs, in seconds, as the status bar says it."""
        number, unit = re.fullmatch(r"Updated (\d+) (s|min) ago", self.said("Last refresh")).groups()
        return int(number) * (60 if unit == "min" else 1)

    def wait_watched(self, number):
        button = self.one(pyatspi.ROLE_PUSH_BUTTON, "Watched syncs")
        text = f"Watching {number}"
        wait(lambda: self.has(button, pyatspi.STATE_SHOWING) and button.description == text, text)

    def typed(self, field):
        return self.one(pyatspi.ROLE_TEXT, field).queryText().getText(0, -1)

    # Acts

    def press(self, role, name=None, description=None):
        """Once it can be pressed: what is disabled offers nothing."""

        def pressing():
            action = self.one(role, name, description).queryAction()
            names = [action.getName(i) for i in range(action.nActions)]
            return next((action, i) for i, one in enumerate(names) if one in ("Press", "Toggle"))

        action, i = wait(pressing, f"{name or description} to be enabled")
        action.doAction(i)

    def choose(self, box, text):
        """Of a box with a list, named by its description."""
        self.pick(box, text)
        wait(lambda: self.chosen(box) == text, lambda: f"{text} in {box}: {self.chosen(box)}")

    def pick(self, box, text):
        """The same where it is not shown then: it leads to a question."""
        combo = self.one(pyatspi.ROLE_COMBO_BOX, description=box)

        def place():
            combo.clear_cache()
            return [item.name for item in combo[0]].index(text) + 1

        down = wait(place, f"{text} in {box}") - 1
        combo.queryAction().doAction(0)
        wait(lambda: self.has(combo, pyatspi.STATE_EXPANDED), f"the list of {box}")
        key("Home", *["Down"] * down, "Return")

    def chosen(self, box):
        return self.one(pyatspi.ROLE_COMBO_BOX, description=box).name

    def focus(self, role, name=None, description=None):
        """Gives the keyboard to this control, for the keys that follow."""

        def focused():
            control = self.one(role, name, description)
            if control.getState().contains(pyatspi.STATE_FOCUSED):
                return True
            control.queryComponent().grabFocus()
            return None

        wait(focused, f"the focus in {name or description}")

    def wait_focus(self, role, name=None, description=None):
        wait(lambda: self.is_focused(role, name, description), f"the focus in {name or description}")

    def enter(self, name):
        """Gives the keyboard to a table, which Qt 6.4 does not let AT-SPI do: Down leads to it from its filter."""
        self.focus(pyatspi.ROLE_TEXT, f"{name} filter")
        key("Down")
        self.wait_focus(pyatspi.ROLE_TABLE, name)

    def type_into(self, field, text):
        self.focus(pyatspi.ROLE_TEXT, field)
        write(text)
        wait(lambda: self.typed(field) == text, lambda: f"{text} in {field}: {self.typed(field)}")

    def filter(self, name, text):
        self.one(pyatspi.ROLE_TEXT, name).queryEditableText().setTextContents(text)
        self.focus(pyatspi.ROLE_TEXT, name)
        key("Return")

    # Tabs and syncs

    def is_front(self, tab):
        # Qt 6.4 tells the tab in front by the state "focused".
        state = self.one(pyatspi.ROLE_PAGE_TAB, tab).getState()
        return state.contains(pyatspi.STATE_SELECTED) or state.contains(pyatspi.STATE_FOCUSED)

    def wait_front(self, tab):
        wait(lambda: self.is_front(tab), f"the tab {tab}")

    def open_tab(self, name):
        self.one(pyatspi.ROLE_PAGE_TAB, name).queryAction().doAction(0)
        self.wait_front(name)

    def go_to(self, number):
        key("ctrl+l")
        self.dialog("Go to sync")
        self.new(pyatspi.ROLE_TEXT, "Sync number")
        self.type_into("Sync number", str(number))
        key("Return")
        self.wait_sync(number)

    def wait_sync(self, number):
        self.wait_said("Sync title", rf"^Sync {number} ")
        self.wait_closed("Go to sync")


def start(*options):
    """The program with its demo, once the first tables are filled."""
    program = Program("--demo", *options)
    wait(lambda: "of 87,159" in program.said("Rejects count"), "the first rejects")
    wait(lambda: "of 204" in program.said("Syncs count"), "the list of syncs")
    return program


class DemoTest(unittest.TestCase):
    """One program for all tests of a class."""

    program = None

    @classmethod
    def setUpClass(cls):
        cls.program = start()

    @classmethod
    def tearDownClass(cls):
        code = cls.program.end()
        assert code == 0, f"the program ended with {code}"

    def tearDown(self):
        self.assertIsNone(self.program.process.poll(), "the program is gone")


def main():
    # pyatspi itself uses what libatspi calls deprecated.
    warnings.simplefilter("ignore", DeprecationWarning)
    unittest.main(warnings="ignore")
