# SPDX-License-Identifier: MIT
"""Run again says what it does before it does it, and a key too many does nothing."""
import pyatspi

from connections import SavedConnections
from program import DemoTest, key, main, wait


class RunAgainTest(DemoTest):
    def ask(self, number):
        self.program.go_to(number)
        self.program.enter("Syncs")
        key("ctrl+shift+n")
        self.program.dialog("Run again")

    def syncs(self):
        return self.program.table("Syncs").nRows

    def test_the_question_says_what_and_where(self):
        self.ask(1042)
        # The definition's name, and the account that it runs in.
        self.program.wait_said("Sync to create", "^Run .*Nightly contacts.* again in .*AcmeEU.*\\?$")
        # An import needs data; no other sync of it is under way.
        self.program.wait_said("Staged data", "staged")
        self.program.wait_said("Other syncs", "^No other sync of this definition is running")
        cancel = self.program.one(pyatspi.ROLE_PUSH_BUTTON, "Cancel")
        wait(lambda: self.program.has(cancel, pyatspi.STATE_FOCUSED), "the focus on Cancel")
        self.assertTrue(self.program.has(cancel, pyatspi.STATE_IS_DEFAULT))
        # Return does nothing but close it.
        before = self.syncs()
        key("Return")
        self.program.wait_closed("Run again")
        self.program.enter("Syncs")
        age = wait(lambda: self.program.age() >= 2 and self.program.age(), "a list that is not quite new")
        key("F5")
        wait(lambda: self.program.age() < age, "the refresh")
        self.assertEqual(self.syncs(), before)

    def test_it_tells_of_another_one_that_runs(self):
        # Of the same definition, "Web forms": sync 1044 is active.
        self.ask(1037)
        self.program.wait_said("Other syncs", "1044")
        key("Escape")
        self.program.wait_closed("Run again")

    def test_it_runs_where_one_says_so(self):
        before = self.syncs()
        self.ask(1043)
        self.program.wait_said("Other syncs", "^No other sync")
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Run again")
        self.program.wait_closed("Run again")
        wait(lambda: self.syncs() == before + 1, "one more sync")
        self.program.wait_said("Sync title", "^Sync 1047 ")
        # What was started is watched: its end is said without asking.
        wait(lambda: "Sync 1047 finished" in self.program.remark() or self.is_marked(), "its end")

    def is_marked(self):
        return "finished" in self.program.cell("Syncs", "Status", 0).description


class ProductionTest(SavedConnections):
    def test_it_says_that_this_is_production(self):
        self.choose("Nightly")
        self.enter_secrets()
        # The label that says so in the window is spoken.
        mark = self.program.new(pyatspi.ROLE_LABEL, "Production")
        wait(lambda: self.program.has(mark, pyatspi.STATE_SHOWING), "the mark")
        self.assertEqual(mark.description, "production")
        self.program.go_to(1042)
        self.program.enter("Syncs")
        key("ctrl+shift+n")
        self.program.dialog("Run again")
        self.program.new(pyatspi.ROLE_LABEL, "Sync to create")
        self.program.wait_said("Sync to create", "\\(production\\)\\?$")
        key("Escape")
        self.program.wait_closed("Run again")


if __name__ == "__main__":
    main()
