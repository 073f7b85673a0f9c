# SPDX-License-Identifier: MIT
"""The tables as AT-SPI shows them to screen readers, driven with names of controls, keys and the clipboard.

Started by run_atspi.sh.
"""
import unittest

import pyatspi
from gi.repository import GLib

from program import DemoTest, clipboard, key, main, start, wait, windows, xdotool


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
        self.program.open_tab("Rejects")
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
        self.program.type_into("Find column", "country")
        key("Tab", "space")
        wait(lambda: not self.is_shown(columns, "country"), "the column to go")
        key("Escape")
        window = wait(lambda: self.program.root()[0], "the window")
        before = window.queryComponent().getSize()
        number = windows("^Eloqua Sync Inspector")[0]
        xdotool("windowsize", "--sync", number, "1111", "666")
        wait(lambda: self.program.root()[0].queryComponent().getSize() != before, "the other size")
        size = self.program.root()[0].queryComponent().getSize()

        self.restart()
        self.assertEqual(self.program.root()[0].queryComponent().getSize(), size)
        columns = self.choose_columns()
        self.assertFalse(self.is_shown(columns, "country"))
        self.assertTrue(self.is_shown(columns, "Code"))
        key("Escape")
        self.assertEqual(self.program.end(), 0)


class WindowTest(DemoTest):
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
        for name in ("Overview", "Logs", "Data", "Rejects", "Definition"):
            self.program.one(pyatspi.ROLE_PAGE_TAB, name)

    def test_cells_are_read(self):
        self.assertEqual(self.program.cells("Syncs", "ID", 5), ["1046", "1045", "1044", "1043", "1042"])
        self.assertEqual(self.program.table("Syncs").nRows, 204)
        self.assertEqual(self.program.table("Rejects").nRows, 87159)
        self.program.open_tab("Rejects")
        for code in self.program.cells("Rejects", "Code", 10):
            self.assertRegex(code, r"^ELQ-\d{5}$")

    def test_filter_and_count(self):
        self.program.open_tab("Rejects")
        self.program.filter("Rejects filter", "statusCode='ELQ-00026'")
        wait(lambda: self.program.said("Rejects count").endswith("match the filter"), "the filtered rows")
        self.assertEqual(set(self.program.cells("Rejects", "Code", 20)), {"ELQ-00026"})
        self.program.filter("Rejects filter", "statusCode='nothing'")
        wait(lambda: "No rows match" in self.program.said("Rejects message"), "the empty answer")
        self.assertEqual(self.program.table("Rejects").nRows, 0)
        self.program.filter("Rejects filter", "")
        wait(lambda: self.program.said("Rejects count").endswith("of 87,159"), "all rows again")

    def test_order_by_combo(self):
        self.program.open_tab("Rejects")
        self.program.choose("Rejects order by", "statusCode")
        wait(lambda: set(self.program.cells("Rejects", "Code", 20)) == {"ELQ-00002"}, "the sorted rows")
        self.program.choose("Rejects order by", "Server order")
        wait(lambda: len(set(self.program.cells("Rejects", "Code", 20))) > 1, "the unsorted rows")

    def test_pages_begin_where_one_says(self):
        def set_number(name, number):
            self.program.one(pyatspi.ROLE_SPIN_BUTTON, name).queryValue().currentValue = number

        self.program.open_tab("Rejects")
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

        self.program.open_tab("Rejects")
        self.program.enter("Rejects")
        key("ctrl+g")
        self.program.type_into("Row number", "50000")
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
        self.program.open_tab("Logs")
        wait(lambda: self.program.table("Logs").nRows > 0, "the logs")
        expected = self.program.cells("Logs", "Code", 1)[0]
        self.program.enter("Logs")
        key("ctrl+a", "ctrl+c")
        wait(lambda: expected in clipboard(), "the clipboard")
        lines = clipboard().split("\n")
        self.assertEqual(len(lines), self.program.table("Logs").nRows)
        self.assertIn("\t", lines[0])

    def test_a_screen_reader_walks_the_tables(self):
        for name in ("Logs", "Data", "Rejects", "Definition", "Overview"):
            self.program.open_tab(name)
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
        self.program.open_tab("Logs")
        wait(lambda: self.program.age() >= 2, "a list that is not quite new")
        before = self.program.age()
        self.program.enter("Syncs")
        key("F5")
        wait(lambda: self.program.age() < before, "the refresh")
        wait(lambda: "of 87,159" in self.program.said("Rejects count"), "the rejects")
        self.program.wait_front("Logs")

    def test_counting_all_rows_is_switched(self):
        self.program.open_tab("Rejects")
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
    main()
