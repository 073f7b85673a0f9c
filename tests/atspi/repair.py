# SPDX-License-Identifier: MIT
"""Rejected records are corrected and sent again, from the overview of their sync to the success of the new one, and how
many interactions that takes; and the same by keys alone."""
import pyatspi

from interactions import Interactions
from program import DemoTest, key, main, wait, write

SHOW = 1009  # of a trade show: 1,203 addresses with a blank behind them
BLANKS = 1203
LONG = 300  # seconds, for what the simulated Eloqua takes


class RepairTest(DemoTest):
    def setUp(self):
        self.program.go_to(SHOW)
        self.program.open_tab("Overview")
        self.program.wait_said("Overview message", "of .* records were rejected")

    def button(self, name):
        return self.program.new(pyatspi.ROLE_PUSH_BUTTON, name)

    def press_when_ready(self, person, name):
        button = self.button(name)
        wait(lambda: self.program.has(button, pyatspi.STATE_ENABLED) and self.program.has(button, pyatspi.STATE_SHOWING), name)
        person.click(button, name)

    def repair_window(self):
        def found():
            root = self.program.root()
            root.clear_cache()
            return next(one for one in root if one and one.name.startswith("Repair sync"))

        return wait(found, "the window Repair", patience=LONG)

    def close_by_key(self):
        key("ctrl+w")
        wait(lambda: not any(title.startswith("Repair sync") for title in self.program.titles()), "the window to close")

    def test_1_blanks_trimmed_sent_and_taken(self):
        person = Interactions(self.program, "Trailing blanks in 1,203 addresses, corrected and taken", 6)
        row = self.program.row_of("Causes", "Code", "ELQ-00002")
        person.click(self.program.cell("Causes", "Code", row), "the cause")
        self.press_when_ready(person, "Repair…")
        self.repair_window()
        self.program.wait_said("Repair count", "^1,203 of 1,243 records shown")
        self.assertEqual(self.program.table("Corrections").nRows, BLANKS)
        self.press_when_ready(person, "Trim blanks")
        self.program.new(pyatspi.ROLE_LABEL, "Preview message")
        self.program.wait_said("Preview message", "^1,203 cells will change")
        person.key("Return")  # the focus is on Apply
        self.program.wait_said("Repair message", "1,203 cells in emailAddress")
        self.press_when_ready(person, "Send…")
        self.program.dialog("Send corrected records")
        self.program.new(pyatspi.ROLE_LABEL, "Send question")
        self.program.wait_said("Send question", "1,203 .*AcmeEU")
        self.press_when_ready(person, "Send")
        person.report()
        self.assertLessEqual(len(person.acts), person.most, person.acts)
        wait(lambda: "Of 1,203 sent, 1,203 were taken" in self.program.said("Send status"),
             lambda: self.program.said("Send status"), patience=LONG)
        # The new sync is in front of the main window, and went well.
        self.program.wait_said("Sync title", "^Sync 1047 ")
        self.program.wait_said("Overview message", "^All|success|No record was rejected")
        self.close_by_key()

    def test_2_what_was_done_is_told_again(self):
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Repair…")
        self.repair_window()
        self.program.new(pyatspi.ROLE_TABLE, "Steps")
        wait(lambda: self.program.table("Steps").nRows == 1, "the step")
        self.assertIn("1,203 cells in emailAddress", self.program.cells("Steps", "Step")[0])
        cell = self.program.new(pyatspi.ROLE_TABLE, "Corrections").queryTable().getAccessibleAt(0, 0)
        wait(lambda: cell.clear_cache() or "Sent" in cell.description, lambda: cell.description)
        for name in ("Find", "Replace with"):
            self.program.new(pyatspi.ROLE_TEXT, name)
        for name in ("Replace all", "Trim blanks", "Leave out", "Undo", "Redo", "Check", "Save CSV…", "Send…"):
            self.program.new(pyatspi.ROLE_PUSH_BUTTON, name)
        self.program.new(pyatspi.ROLE_COMBO_BOX, description="Field")
        self.program.new(pyatspi.ROLE_TABLE, "Checks")
        self.close_by_key()

    def test_3_by_keys_alone(self):
        """On all rejects of the sync: changed, taken back, and looked at before sending."""
        key("ctrl+shift+r")
        self.repair_window()
        self.program.new(pyatspi.ROLE_LABEL, "Repair count")
        self.program.wait_said("Repair count", "^1,243 of 1,243 records shown")
        self.program.new(pyatspi.ROLE_TABLE, "Corrections")
        self.program.wait_focus(pyatspi.ROLE_TABLE, "Corrections")
        key("ctrl+f")
        self.program.new(pyatspi.ROLE_TEXT, "Find")
        self.program.wait_focus(pyatspi.ROLE_TEXT, "Find")
        write("@")
        key("Tab")
        self.program.new(pyatspi.ROLE_TEXT, "Replace with")
        self.program.wait_focus(pyatspi.ROLE_TEXT, "Replace with")
        write("#")
        key("Return")
        self.program.new(pyatspi.ROLE_LABEL, "Preview message")
        self.program.wait_said("Preview message", "will change")
        self.program.new(pyatspi.ROLE_PUSH_BUTTON, "Apply")
        self.program.wait_focus(pyatspi.ROLE_PUSH_BUTTON, "Apply")
        key("Return")
        self.program.new(pyatspi.ROLE_LABEL, "Repair message")
        self.program.wait_said("Repair message", "^Replaced ")
        key("ctrl+z")
        self.program.wait_said("Repair message", "^Undone: Replaced ")
        key("ctrl+Return")
        self.program.dialog("Send corrected records")
        cancel = self.program.new(pyatspi.ROLE_PUSH_BUTTON, "Cancel")
        wait(lambda: self.program.has(cancel, pyatspi.STATE_FOCUSED), "the focus on Cancel")
        key("Return")
        self.program.wait_closed("Send corrected records")
        self.close_by_key()


if __name__ == "__main__":
    main()
