# SPDX-License-Identifier: MIT
"""From sync to sync: each has its own filters, Back and Forward lead to where one was, and recent ones are listed."""
import pyatspi

from program import DemoTest, key, main, wait

WITH_REJECTS = 1042
OTHER = 1040
FILTER = "statusCode='ELQ-00026'"


class NavigationTest(DemoTest):
    def test_filters_belong_to_the_sync(self):
        self.program.go_to(WITH_REJECTS)
        self.program.open_tab("Rejects")
        self.program.filter("Rejects filter", FILTER)
        self.program.wait_said("Rejects count", "match the filter$")
        rows = self.program.table("Rejects").nRows
        self.program.go_to(OTHER)
        wait(lambda: self.program.typed("Rejects filter") == "", "the other sync without a filter")
        key("alt+Left")
        self.program.wait_sync(WITH_REJECTS)
        wait(lambda: self.program.typed("Rejects filter") == FILTER, "its filter as it was left")
        self.program.wait_said("Rejects count", "match the filter$")
        self.assertEqual(self.program.table("Rejects").nRows, rows)
        self.program.wait_front("Rejects")
        key("alt+Right")
        self.program.wait_sync(OTHER)
        wait(lambda: self.program.typed("Rejects filter") == "", "the other sync without a filter")
        key("alt+Left")
        self.program.wait_sync(WITH_REJECTS)
        self.program.filter("Rejects filter", "")
        self.program.wait_said("Rejects count", "of 87,159$")

    def test_back_and_forward_stand_in_the_menu(self):
        self.program.go_to(WITH_REJECTS)
        self.program.go_to(OTHER)
        self.program.press(pyatspi.ROLE_MENU_ITEM, "Back")
        self.program.wait_sync(WITH_REJECTS)
        self.program.press(pyatspi.ROLE_MENU_ITEM, "Forward")
        self.program.wait_sync(OTHER)
        # The list goes along.
        row = self.program.row_of("Syncs", "ID", str(OTHER))
        wait(lambda: self.program.selected_rows("Syncs") == [row], "its row in the list")

    def test_recent_syncs_are_listed(self):
        for number in (OTHER, 1043, WITH_REJECTS):
            self.program.go_to(number)
        key("ctrl+l")
        self.program.dialog("Go to sync")
        recent = self.program.new(pyatspi.ROLE_LIST, "Recent syncs")

        def lines():
            recent.clear_cache()
            return [item.name for item in recent if item]

        # Which one it was: with the definition, the kind and how it ended.
        line = wait(
            lambda: next(line for line in lines() if line.startswith(f"{OTHER} ")), lambda: f"{OTHER} in {lines()}"
        )
        self.assertRegex(line, rf"^{OTHER} – .+ – import, error$")
        place = lines().index(line)
        key("alt+r")
        wait(lambda: self.program.has(recent, pyatspi.STATE_FOCUSED), "the focus in the list")
        key("Home", *["Down"] * place, "Return")
        self.program.wait_sync(OTHER)

    def test_definitions_are_found_by_name(self):
        key("ctrl+n")
        self.program.dialog("New sync")
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Choose definition")
        self.program.dialog("Choose definition")
        self.program.new(pyatspi.ROLE_TEXT, "Definition filter")
        self.program.type_into("Definition filter", "Nightly")
        found = self.program.new(pyatspi.ROLE_TABLE, "Definitions")
        wait(lambda: found.queryTable().nRows == 1, "the one definition of this name")
        key("Tab")
        self.program.wait_focus(pyatspi.ROLE_TABLE, "Definitions")
        key("Return")
        self.program.wait_closed("Choose definition")
        wait(lambda: self.program.typed("Synced instance URI") == "/contacts/imports/1235", "its URI")
        self.program.wait_said("Sync to create", "Nightly contacts|New sync in ")
        key("Escape")
        self.program.wait_closed("New sync")


if __name__ == "__main__":
    main()
