# SPDX-License-Identifier: MIT
"""Everything by key, everything by assistive technology, and one window for one connection."""
import os
import subprocess
import unittest

import pyatspi

from program import DemoTest, Program, click, key, main, wait, windows, xdotool
from server import DemoServer

TABS = ("Overview", "Logs", "Data", "Rejects", "Definition")


class KeysTest(DemoTest):
    def test_tabs_by_number(self):
        self.program.go_to(1042)
        for number, tab in enumerate(TABS, 1):
            self.program.enter("Syncs")
            key(f"alt+{number}")
            self.program.wait_front(tab)
            if tab in ("Logs", "Rejects"):
                self.program.wait_focus(pyatspi.ROLE_TABLE, tab)

    def test_tabs_in_turn_from_the_list(self):
        self.program.go_to(1042)
        key("alt+1")
        self.program.wait_front("Overview")
        self.program.enter("Syncs")
        for tab in (*TABS[1:], TABS[0]):
            key("ctrl+Tab")
            self.program.wait_front(tab)
            self.assertTrue(self.program.is_focused(pyatspi.ROLE_TABLE, "Syncs"))
        key("ctrl+shift+Tab")
        self.program.wait_front(TABS[-1])

    def test_refresh_by_either_key(self):
        for keys in ("ctrl+r", "F5"):
            self.program.enter("Syncs")
            age = wait(lambda: self.program.age() >= 2 and self.program.age(), "a list that is not quite new")
            key(keys)
            wait(lambda: self.program.age() < age, f"the refresh by {keys}")

    def test_f10_opens_the_menu_bar(self):
        self.program.enter("Syncs")
        key("F10")
        first = self.program.one(pyatspi.ROLE_MENU_ITEM, "Export…")
        wait(lambda: self.program.has(first, pyatspi.STATE_SHOWING), "the first menu")
        key("Escape", "Escape")
        wait(lambda: not self.program.has(first, pyatspi.STATE_SHOWING), "the menu to close")

    def test_commands_work_while_one_types(self):
        """On X11, Qt's text fields would take these keys for themselves."""
        self.program.go_to(1042)
        self.program.open_tab("Rejects")
        self.program.focus(pyatspi.ROLE_TEXT, "Rejects filter")
        key("ctrl+k")
        self.program.new(pyatspi.ROLE_TEXT, "Find column")
        self.program.type_into("Find column", "country")
        key("Escape")
        self.program.focus(pyatspi.ROLE_TEXT, "Rejects filter")
        key("ctrl+e")
        self.program.dialog("Export Rejects of sync 1042")
        key("Escape")
        self.program.wait_closed("Export Rejects of sync 1042")

    def test_a_cell_is_excluded_from_the_menu(self):
        self.program.go_to(1042)
        self.program.open_tab("Rejects")
        code = self.program.cells("Rejects", "Code", 1)[0]
        click(self.program.cell("Rejects", "Code", 0))
        self.program.wait_focus(pyatspi.ROLE_TABLE, "Rejects")
        self.program.press(pyatspi.ROLE_MENU_ITEM, "Exclude this cell")
        self.program.wait_said("Rejects count", "match the filter$")
        self.assertEqual(self.program.typed("Rejects filter"), f"statusCode!='{code}'")
        wait(lambda: code not in self.program.cells("Rejects", "Code", 20), "rows of other codes")
        self.program.filter("Rejects filter", "")
        self.program.wait_said("Rejects count", "of 87,159$")

    def test_switches_act_by_assistive_technology(self):
        self.program.go_to(1042)
        self.program.open_tab("Rejects")
        self.program.enter("Rejects")
        beside = self.program.one(pyatspi.ROLE_CHECK_BOX, "Rejects record side by side")
        self.assertFalse(self.program.has(beside, pyatspi.STATE_SHOWING))
        self.program.press(pyatspi.ROLE_MENU_ITEM, "Record")
        wait(lambda: self.program.has(beside, pyatspi.STATE_SHOWING), "the record")
        record = self.program.one(pyatspi.ROLE_TABLE, "Rejects record")

        def place():
            record.clear_cache()
            box = record.queryComponent().getExtents(pyatspi.WINDOW_COORDS)
            return (box.x, box.y)

        before = place()
        on = self.program.has(beside, pyatspi.STATE_CHECKED)
        self.program.press(pyatspi.ROLE_CHECK_BOX, "Rejects record side by side")
        wait(lambda: self.program.has(beside, pyatspi.STATE_CHECKED) != on, "the switch")
        wait(lambda: place() != before, "the record in its other place")
        self.program.press(pyatspi.ROLE_CHECK_BOX, "Rejects record side by side")
        wait(lambda: self.program.has(beside, pyatspi.STATE_CHECKED) == on, "the switch back")
        self.program.press(pyatspi.ROLE_MENU_ITEM, "Record")
        wait(lambda: not self.program.has(beside, pyatspi.STATE_SHOWING), "the record to close")

    def test_times_are_switched_in_the_menu(self):
        utc = self.program.one(pyatspi.ROLE_MENU_ITEM, "Times in UTC")
        on = self.program.has(utc, pyatspi.STATE_CHECKED)
        for _ in range(2):
            on = not on
            self.program.press(pyatspi.ROLE_MENU_ITEM, "Times in UTC")
            wait(lambda: self.program.has(utc, pyatspi.STATE_CHECKED) == on, "the switch")


class SecondStartTest(unittest.TestCase):
    """On a simulated Eloqua of its own: the demo has a window of its own at each start."""

    def setUp(self):
        self.server = DemoServer()
        self.program = Program("--connection", self.server.file)

    def tearDown(self):
        code = self.program.end()
        self.server.end()
        self.assertEqual(code, 0)

    def start_again(self, *options):
        command = [os.environ["PROGRAM"], "--connection", self.server.file, *options]
        second = subprocess.run(command, timeout=60, check=False)
        self.assertEqual(second.returncode, 0)

    def test_it_raises_the_first_window(self):
        wait(lambda: "of 204" in self.program.said("Syncs count"), "the list of syncs")
        title = "^Eloqua Sync Inspector"
        number = wait(lambda: windows(title), "the window")[0]
        xdotool("windowminimize", "--sync", number)
        wait(lambda: not windows(title), "the window to go")
        self.start_again()
        wait(lambda: windows(title) == [number], "the same window")
        wait(lambda: xdotool("getactivewindow").strip() == number, "the keyboard in it")
        # With a sync to open.
        self.start_again("--sync", "1040")
        self.program.wait_sync(1040)
        self.assertEqual(windows(title), [number])


if __name__ == "__main__":
    main()
