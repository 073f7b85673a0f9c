# SPDX-License-Identifier: MIT
"""Export: it names what the tab in front shows, the dialog says how many rows, and the file has them."""
import csv
import os
import tempfile

import pyatspi

from program import DemoTest, click, key, main, wait


class ExportTest(DemoTest):
    def command(self):
        """What stands on the toolbar's button."""
        bar = self.program.one(pyatspi.ROLE_TOOL_BAR, "Main")
        return [button.name for button in bar if button and button.name.startswith("Export")]

    def wait_command(self, text):
        wait(lambda: self.command() == [text], lambda: f"{text} on the toolbar: {self.command()}")

    def click_tab(self, name):
        click(self.program.one(pyatspi.ROLE_PAGE_TAB, name))
        self.program.wait_front(name)

    def test_it_says_what_it_exports(self):
        self.program.go_to(1042)
        for tab in ("Logs", "Rejects"):
            self.click_tab(tab)
            # A click on a tab leads into its table.
            self.program.wait_focus(pyatspi.ROLE_TABLE, tab)
            self.wait_command(f"Export {tab.lower()}…")
            # Wherever the focus is, the tab in front is meant.
            self.program.enter("Syncs")
            key("ctrl+e")
            self.program.dialog(f"Export {tab} of sync 1042")
            key("Escape")
            self.program.wait_closed(f"Export {tab} of sync 1042")
        # Where the tab has no table, it is the list.
        self.click_tab("Definition")
        self.program.enter("Syncs")
        self.wait_command("Export syncs…")
        key("ctrl+e")
        self.program.dialog("Export the list of syncs")
        key("Escape")
        self.program.wait_closed("Export the list of syncs")

    def test_each_table_has_one_button(self):
        for name in ("Syncs", "Logs", "Data", "Rejects"):
            self.assertEqual(len(self.program.all(pyatspi.ROLE_PUSH_BUTTON, f"{name} export")), 1)

    def test_the_dialog_says_how_many_rows(self):
        self.program.go_to(1042)
        self.click_tab("Rejects")
        self.program.filter("Rejects filter", "statusCode='ELQ-00026'")
        self.program.wait_said("Rejects count", "match the filter$")
        rows = self.program.table("Rejects").nRows
        key("ctrl+e")
        self.program.dialog("Export Rejects of sync 1042")
        filtered = self.program.new(pyatspi.ROLE_RADIO_BUTTON, "Filtered rows")
        self.assertTrue(self.program.has(filtered, pyatspi.STATE_CHECKED))
        self.assertEqual(self.program.new(pyatspi.ROLE_RADIO_BUTTON, "All rows").description, "87,159 rows")
        self.assertTrue(filtered.description.startswith(f"{rows:,} row"), filtered.description)
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "rejects.csv")
            self.program.new(pyatspi.ROLE_TEXT, "File name:").queryEditableText().setTextContents(path)
            save = self.program.new(pyatspi.ROLE_PUSH_BUTTON, "Save")
            self.assertTrue(self.program.has(save, pyatspi.STATE_IS_DEFAULT))
            self.program.focus(pyatspi.ROLE_TEXT, "File name:")
            key("Return")
            self.program.wait_said("Export status", "^Saved ")
            with open(path, encoding="utf-8", newline="") as file:
                saved = list(csv.DictReader(file))
        self.assertEqual(len(saved), rows)
        self.assertEqual({row["statusCode"] for row in saved}, {"ELQ-00026"})
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Close export")
        self.program.filter("Rejects filter", "")
        self.program.wait_said("Rejects count", "of 87,159$")


if __name__ == "__main__":
    main()
