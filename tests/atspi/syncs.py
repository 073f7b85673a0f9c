# SPDX-License-Identifier: MIT
"""The list of syncs: it refreshes itself, and says when it did; status, kind, creator and time are chosen beside it."""
import pyatspi

from program import DemoTest, clipboard, key, main, wait


class SyncsTest(DemoTest):
    def refreshed(self, act=lambda: None):
        """Waits until the list was asked for again, by itself or by `act`: until then its age only grows."""
        oldest = wait(lambda: self.program.age() >= 2 and self.program.age(), "a list that is not quite new")
        act()

        def is_new():
            nonlocal oldest
            age = self.program.age()
            oldest = max(oldest, age)
            return age < oldest

        wait(is_new, "the refresh", patience=150)

    def rows_in_sight(self):
        return [int(number) for number in self.program.said("Syncs count").split(" ")[1].split("–")]

    def test_refreshes_itself_and_stays_where_it_is(self):
        """With a running sync in sight, every ten seconds."""
        self.program.enter("Syncs")
        # The fourth sync is chosen, and the list scrolled as far as leaves one that is running in sight.
        key("Home", "Down", "Down", "Down")
        self.program.wait_sync(1043)
        first, last = self.rows_in_sight()
        key(*["Down"] * (last - 4))
        while first < 2:
            row = self.program.selected_rows("Syncs")
            key("Down")
            wait(lambda: self.program.selected_rows("Syncs") != row, "the next row")
            first = self.rows_in_sight()[0]
        row = self.program.selected_rows("Syncs")
        identity = self.program.cells("Syncs", "ID")[row[0]]
        self.program.wait_sync(identity)
        place = self.program.said("Syncs count")
        self.assertLess(self.rows_in_sight()[0], 4, "rows with a running sync")
        self.refreshed()
        self.assertEqual(self.program.selected_rows("Syncs"), row)
        self.assertEqual(self.program.said("Syncs count"), place)
        self.assertTrue(self.program.said("Sync title").startswith(f"Sync {identity} "))
        self.assertTrue(self.program.is_focused(pyatspi.ROLE_TABLE, "Syncs"))

    def test_refresh_by_key_keeps_the_row_of_every_table(self):
        self.program.go_to(1042)
        for name in ("Logs", "Rejects"):
            self.program.open_tab(name)
            self.program.enter(name)
            key("Home", "Down", "Down", "ctrl+c")
            text = self.program.cells(name, "Code", 3)[2]
            wait(lambda: clipboard(), "the third cell on the clipboard")
            cell = clipboard()
            self.refreshed(lambda: key("F5"))
            wait(lambda: self.program.cells(name, "Code", 3)[2] == text, "the rows again")
            key("Down", "ctrl+c")
            wait(lambda: clipboard() != cell, "the cell below on the clipboard")
            key("Up", "ctrl+c")
            wait(lambda: clipboard() == cell, "the third cell once more")
            self.assertTrue(self.program.is_focused(pyatspi.ROLE_TABLE, name))

    def test_choices_are_one_row(self):
        boxes = ("Syncs status", "Syncs kind", "Syncs created by", "Syncs time")
        tops = set()
        for box in boxes:
            combo = self.program.one(pyatspi.ROLE_COMBO_BOX, description=box)
            tops.add(combo.queryComponent().getExtents(pyatspi.WINDOW_COORDS).y)
        self.assertEqual(len(tops), 1, tops)
        # The order of every property stays within reach.
        self.program.press(pyatspi.ROLE_CHECK_BOX, "Syncs options")
        self.program.choose("Syncs order by", "createdBy")
        self.program.choose("Syncs order", "ASC")
        wait(lambda: self.program.cells("Syncs", "Created by", 1) == ["ana.souza"], "the other order")
        self.program.choose("Syncs order by", "createdAt")
        self.program.choose("Syncs order", "DESC")
        wait(lambda: self.program.cells("Syncs", "ID", 1) == ["1046"], "the newest first")
        self.program.press(pyatspi.ROLE_CHECK_BOX, "Syncs options")

    def test_errors_of_last_week(self):
        self.program.choose("Syncs status", "error")
        self.program.choose("Syncs time", "Last 7 days")
        self.program.wait_said("Syncs count", "match the filter$")
        wait(lambda: self.program.cells("Syncs", "ID")[:2] == ["1040", "1032"], "the syncs that failed last night")
        self.assertEqual(set(self.program.cells("Syncs", "Status")), {"error"})
        self.assertIn("status='error'", self.program.typed("Syncs filter"))
        self.assertIn("createdAt>=", self.program.typed("Syncs filter").replace(" ", ""))
        self.program.choose("Syncs status", "Any status")
        self.program.choose("Syncs time", "Any time")
        self.program.wait_said("Syncs count", "of 204$")

    def test_days_between(self):
        self.program.pick("Syncs time", "Between…")
        self.program.dialog("Syncs created between")
        key("Return")
        self.program.wait_closed("Syncs created between")
        wait(lambda: self.program.chosen("Syncs time").count("–") == 1, "the days in the box")
        self.program.wait_said("Syncs count", "match the filter$")
        self.program.choose("Syncs time", "Any time")
        self.program.wait_said("Syncs count", "of 204$")


if __name__ == "__main__":
    main()
