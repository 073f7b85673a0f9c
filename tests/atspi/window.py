# SPDX-License-Identifier: MIT
"""The program as AT-SPI shows it to screen readers, driven with names of controls, keys and the clipboard.

Started by run_atspi.sh, which provides the display, the buses and PROGRAM.
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


def wait(condition, what):
    """The first true value of `condition`; objects that go away while they are read mean: not yet."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            value = condition()
        except (GLib.Error, NotImplementedError, LookupError, AttributeError, TypeError):
            value = None
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain: {what}")
        time.sleep(0.05)


def key(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True, timeout=10)


def clipboard():
    run = subprocess.run(
        ["xclip", "-selection", "clipboard", "-o"], capture_output=True, timeout=10, check=False
    )
    return run.stdout.decode()


class Program:
    """The running program. Nothing here reads AT-SPI's events, so what it caches is dropped before each look."""

    def __init__(self):
        self.process = subprocess.Popen([os.environ["PROGRAM"], "--demo"])
        self.known = {}

    def end(self):
        self.process.terminate()
        try:
            return self.process.wait(10)
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

    def table(self, name):
        return self.one(pyatspi.ROLE_TABLE, name).queryTable()

    def cells(self, name, title, rows):
        table = self.table(name)
        titles = [table.getColumnDescription(column) for column in range(table.nColumns)]
        column = titles.index(title)
        return [table.getAccessibleAt(row, column).name for row in range(min(rows, table.nRows))]

    def said(self, label):
        return self.one(pyatspi.ROLE_LABEL, label).description

    def press(self, role, name):
        action = self.one(role, name).queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        action.doAction(next(i for i, one in enumerate(names) if one in ("Press", "Toggle")))

    def focus(self, role, name=None, description=None):
        """Gives the keyboard to this control, for the keys that follow."""

        def focused():
            control = self.one(role, name, description)
            if control.getState().contains(pyatspi.STATE_FOCUSED):
                return True
            control.queryComponent().grabFocus()
            return None

        wait(focused, f"the focus in {name or description}")

    def enter(self, name):
        """Gives the keyboard to a table, which Qt 6.4 does not let AT-SPI do: Down leads to it from its filter."""
        self.focus(pyatspi.ROLE_TEXT, f"{name} filter")
        key("Down")
        wait(
            lambda: self.one(pyatspi.ROLE_TABLE, name).getState().contains(pyatspi.STATE_FOCUSED),
            f"the focus in {name}",
        )

    def filter(self, name, text):
        self.one(pyatspi.ROLE_TEXT, name).queryEditableText().setTextContents(text)
        self.focus(pyatspi.ROLE_TEXT, name)
        key("Return")


def start():
    """The program with its demo, once the first tables are filled."""
    program = Program()
    wait(lambda: "of 87,159" in program.said("Rejects count"), "the first rejects")
    wait(lambda: "of 204" in program.said("Syncs count"), "the list of syncs")
    return program


class RestartTest(unittest.TestCase):
    def setUp(self):
        self.program = start()

    def tearDown(self):
        if self.program.process.poll() is None:
            self.program.process.kill()

    def restart(self):
        self.assertEqual(self.program.end(), 0)
        self.program = start()

    def choose_columns(self):
        """Opens the column chooser of the rejects; gives its list."""
        self.program.enter("Rejects")
        key("ctrl+k")
        return self.program.one(pyatspi.ROLE_LIST, "Columns")

    def is_shown(self, columns, name):
        columns.clear_cache()
        found = [item for item in columns if item and item.name == name]
        self.assertEqual(len(found), 1, name)
        return found[0].getState().contains(pyatspi.STATE_CHECKED)

    def test_the_layout_is_back(self):
        columns = self.choose_columns()
        self.assertTrue(self.is_shown(columns, "country"))
        self.assertTrue(self.is_shown(columns, "Code"))
        subprocess.run(["xdotool", "type", "country"], check=True, timeout=10)
        wait(lambda: self.program.one(pyatspi.ROLE_TEXT, "Find column").queryText().getText(0, -1) == "country", "the name")
        key("Tab", "space")
        wait(lambda: not self.is_shown(columns, "country"), "the column to go")
        key("Escape")
        window = wait(lambda: self.program.root()[0], "the window")
        before = window.queryComponent().getSize()
        number = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "^Eloqua Sync Inspector"],
            capture_output=True, text=True, check=True, timeout=10,
        ).stdout.split()[0]
        subprocess.run(["xdotool", "windowsize", "--sync", number, "1111", "666"], check=True, timeout=10)
        wait(lambda: self.program.root()[0].queryComponent().getSize() != before, "the other size")
        size = self.program.root()[0].queryComponent().getSize()

        self.restart()
        self.assertEqual(self.program.root()[0].queryComponent().getSize(), size)
        columns = self.choose_columns()
        self.assertFalse(self.is_shown(columns, "country"))
        self.assertTrue(self.is_shown(columns, "Code"))
        key("Escape")
        self.assertEqual(self.program.end(), 0)


class WindowTest(unittest.TestCase):
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

    def open_tab(self, name):
        # Qt 6.4 tells the tab in front by the state "focused".
        def is_open():
            state = self.program.one(pyatspi.ROLE_PAGE_TAB, name).getState()
            return state.contains(pyatspi.STATE_SELECTED) or state.contains(pyatspi.STATE_FOCUSED)

        self.program.one(pyatspi.ROLE_PAGE_TAB, name).queryAction().doAction(0)
        wait(is_open, f"the tab {name}")

    def test_every_table_has_its_controls(self):
        for name in ("Syncs", "Logs", "Data", "Rejects"):
            self.program.one(pyatspi.ROLE_TABLE, name)
            self.program.one(pyatspi.ROLE_PUSH_BUTTON, f"{name} export")
            self.program.one(pyatspi.ROLE_SPIN_BUTTON, f"{name} page size")
            self.program.one(pyatspi.ROLE_SPIN_BUTTON, f"{name} start at")
            self.program.one(pyatspi.ROLE_CHECK_BOX, f"{name} total")
            self.program.one(pyatspi.ROLE_LABEL, f"{name} count")
            if name != "Data":
                self.program.one(pyatspi.ROLE_TEXT, f"{name} filter")
                self.program.one(pyatspi.ROLE_COMBO_BOX, description=f"{name} order by")
                self.program.one(pyatspi.ROLE_COMBO_BOX, description=f"{name} order")
        for name in ("Details", "Logs", "Data", "Rejects", "Definition"):
            self.program.one(pyatspi.ROLE_PAGE_TAB, name)

    def test_cells_are_read(self):
        self.assertEqual(self.program.cells("Syncs", "ID", 5), ["1046", "1045", "1044", "1043", "1042"])
        self.assertEqual(self.program.table("Syncs").nRows, 204)
        self.assertEqual(self.program.table("Rejects").nRows, 87159)
        self.open_tab("Rejects")
        for code in self.program.cells("Rejects", "Code", 10):
            self.assertRegex(code, r"^ELQ-\d{5}$")

    def test_filter_and_count(self):
        self.open_tab("Rejects")
        self.program.filter("Rejects filter", "statusCode='ELQ-00026'")
        wait(lambda: self.program.said("Rejects count").endswith("match the filter"), "the filtered rows")
        self.assertEqual(set(self.program.cells("Rejects", "Code", 20)), {"ELQ-00026"})
        self.program.filter("Rejects filter", "statusCode='nothing'")
        wait(lambda: "No rows match" in self.program.said("Rejects message"), "the empty answer")
        self.assertEqual(self.program.table("Rejects").nRows, 0)
        self.program.filter("Rejects filter", "")
        wait(lambda: self.program.said("Rejects count").endswith("of 87,159"), "all rows again")

    def test_order_by_combo(self):
        def choose(*keys):
            combo = self.program.one(pyatspi.ROLE_COMBO_BOX, description="Rejects order by")
            combo.queryAction().doAction(0)
            wait(lambda: is_open(combo), "the list of terms")
            key(*keys, "Return")

        def is_open(combo):
            combo.clear_cache()
            return combo.getState().contains(pyatspi.STATE_EXPANDED)

        def chosen():
            return self.program.one(pyatspi.ROLE_COMBO_BOX, description="Rejects order by").name

        self.open_tab("Rejects")
        choose("Home", "Down", "Down")
        wait(lambda: chosen() == "statusCode", "the term")
        wait(lambda: set(self.program.cells("Rejects", "Code", 20)) == {"ELQ-00002"}, "the sorted rows")
        choose("Home")
        wait(lambda: len(set(self.program.cells("Rejects", "Code", 20))) > 1, "the unsorted rows")

    def test_pages_begin_where_one_says(self):
        def set_number(name, number):
            self.program.one(pyatspi.ROLE_SPIN_BUTTON, name).queryValue().currentValue = number

        self.open_tab("Rejects")
        self.program.press(pyatspi.ROLE_CHECK_BOX, "Rejects options")
        first = self.program.cells("Rejects", "Record", 201)[200]
        set_number("Rejects start at", 200)
        wait(lambda: self.program.cells("Rejects", "Record", 1) == [first], "the row behind 200 others")
        self.assertEqual(self.program.table("Rejects").nRows, 87159 - 200)
        self.assertTrue(self.program.said("Rejects count").startswith("Rows 201"))
        set_number("Rejects page size", 10)
        wait(lambda: self.program.cells("Rejects", "Record", 1) == [first], "the smaller page")
        set_number("Rejects start at", 0)
        wait(lambda: self.program.table("Rejects").nRows == 87159, "all rows again")
        self.program.press(pyatspi.ROLE_CHECK_BOX, "Rejects options")

    def test_go_to_row(self):
        def cell(row):
            return self.program.table("Rejects").getAccessibleAt(row, 0).name

        self.open_tab("Rejects")
        self.program.enter("Rejects")
        key("ctrl+g")
        wait(lambda: self.program.all(pyatspi.ROLE_TEXT, "Row number"), "the question for the number")
        subprocess.run(["xdotool", "type", "50000"], check=True, timeout=10)
        key("Return")
        wait(lambda: cell(49999).isdigit(), "row 50,000")
        first, last = self.program.said("Rejects count").split(" ")[1].replace(",", "").split("–")
        self.assertLessEqual(int(first), 50000)
        self.assertGreaterEqual(int(last), 50000)
        # What is selected is that row.
        key("ctrl+c")
        wait(lambda: clipboard().split("\t")[0] == cell(49999), "the row on the clipboard")
        key("Home")

    def test_options_unfold(self):
        def is_shown():
            spin = self.program.one(pyatspi.ROLE_SPIN_BUTTON, "Syncs page size")
            return spin.getState().contains(pyatspi.STATE_SHOWING)

        self.assertFalse(is_shown())
        self.program.press(pyatspi.ROLE_CHECK_BOX, "Syncs options")
        wait(is_shown, "the options")
        self.program.press(pyatspi.ROLE_CHECK_BOX, "Syncs options")
        wait(lambda: not is_shown(), "the options to go")

    def test_copy(self):
        self.open_tab("Logs")
        wait(lambda: self.program.table("Logs").nRows > 0, "the logs")
        expected = self.program.cells("Logs", "Code", 1)[0]
        self.program.enter("Logs")
        key("ctrl+a", "ctrl+c")
        wait(lambda: expected in clipboard(), "the clipboard")
        lines = clipboard().split("\n")
        self.assertEqual(len(lines), self.program.table("Logs").nRows)
        self.assertIn("\t", lines[0])

    def test_a_screen_reader_walks_the_tables(self):
        for name in ("Logs", "Data", "Rejects", "Definition", "Details"):
            self.open_tab(name)
        for name in ("Syncs", "Logs", "Data", "Rejects"):
            accessible = self.program.one(pyatspi.ROLE_TABLE, name)
            table = accessible.queryTable()
            for row in range(min(table.nRows, 6)):
                for column in range(table.nColumns):
                    cell = table.getAccessibleAt(row, column)
                    self.assertEqual(cell.getRole(), pyatspi.ROLE_TABLE_CELL)
                    cell.getState()
                    table.isSelected(row, column)
                table.getRowDescription(row)
            # Where Qt 6.4 has crashed: children beyond the end, and what is selected.
            for index in (0, 1, accessible.childCount - 1, accessible.childCount, -1):
                accessible.getChildAtIndex(index)
            for row, column in ((-1, 0), (table.nRows, 0), (0, table.nColumns)):
                try:
                    table.getAccessibleAt(row, column)
                except (GLib.Error, LookupError):
                    pass
            table.getSelectedRows()

    def test_a_tab_stays_in_front(self):
        self.open_tab("Logs")

        def age():
            number, unit = re.fullmatch(r"Updated (\d+) (s|min) ago", self.program.said("Last refresh")).groups()
            return int(number) * (60 if unit == "min" else 1)

        wait(lambda: age() >= 2, "a list that is not quite new")
        before = age()
        self.program.enter("Syncs")
        key("F5")
        wait(lambda: age() < before, "the refresh")
        wait(lambda: "of 87,159" in self.program.said("Rejects count"), "the rejects")
        state = self.program.one(pyatspi.ROLE_PAGE_TAB, "Logs").getState()
        self.assertTrue(state.contains(pyatspi.STATE_SELECTED) or state.contains(pyatspi.STATE_FOCUSED))

    def test_counting_all_rows_is_switched(self):
        self.open_tab("Rejects")
        self.program.press(pyatspi.ROLE_CHECK_BOX, "Rejects options")
        self.program.press(pyatspi.ROLE_CHECK_BOX, "Rejects total")
        wait(lambda: "of more than" in self.program.said("Rejects count"), "the rows without a total")
        self.program.press(pyatspi.ROLE_CHECK_BOX, "Rejects total")
        wait(lambda: self.program.said("Rejects count").endswith("of 87,159"), "the total")
        self.program.press(pyatspi.ROLE_CHECK_BOX, "Rejects options")

    def test_arrow_keys_choose_a_sync(self):
        self.program.enter("Syncs")
        key("Home", "Down", "Down", "Down")
        wait(lambda: self.program.said("Sync title").startswith("Sync 1043"), "sync 1043")
        key("Down")
        wait(lambda: self.program.said("Sync title").startswith("Sync 1042"), "sync 1042")
        wait(lambda: "of 87,159" in self.program.said("Rejects count"), "its rejects")


if __name__ == "__main__":
    # pyatspi itself uses what libatspi calls deprecated.
    warnings.simplefilter("ignore", DeprecationWarning)
    unittest.main(warnings="ignore")
