# SPDX-License-Identifier: MIT
"""How many interactions five errands of every day take, in a window that is signed in.

A click, a key or chord, a choice in a box, and a typed text count as one each. What is only looked at counts nothing. An
errand begins with the sync in front that is given to begin(); to choose another one is counted.
"""
import csv
import io
import os

import pyatspi

from program import DemoTest, click, key, main, popups, wait

FAILED = 1040
WITH_REJECTS = 1042
RUNNING = 1046
LONG = 400  # seconds: the demo's pending sync ends two minutes after its start


class Interactions:
    """A person at the window, whose acts are counted."""

    def __init__(self, program, errand, most):
        self.program = program
        self.errand = errand
        self.most = most
        self.acts = []

    def click(self, accessible, what):
        self.acts.append(f"click {what}")
        click(accessible)

    def open_menu(self, accessible, what, button=3):
        self.acts.append(f"click {what} (button {button})")
        before = popups()
        click(accessible, button)
        wait(lambda: popups() > before, "the menu")

    def key(self, name):
        self.acts.append(name)
        key(name)

    def choose(self, box, text):
        self.acts.append(f"choose {text} in {box}")
        self.program.choose(box, text)

    def report(self):
        print(f"{self.errand}: {len(self.acts)} of at most {self.most} ({'; '.join(self.acts)})", flush=True)


class InteractionsTest(DemoTest):
    def begin(self, errand, most, sync):
        """From this sync in front, whatever was done before."""
        self.program.go_to(sync)
        return Interactions(self.program, errand, most)

    def finish(self, person):
        person.report()
        self.assertLessEqual(len(person.acts), person.most, person.acts)

    def in_list(self, sync):
        return self.program.cell("Syncs", "ID", self.program.row_of("Syncs", "ID", str(sync)))

    def test_file_of_one_codes_rejects_for_excel(self):
        """On a fresh account of this computer: Excel was never chosen before."""
        person = self.begin("File of one code's rejects for Excel", 4, WITH_REJECTS)
        self.program.open_tab("Rejects")
        row = 5
        code = wait(lambda: self.program.cells("Rejects", "Code", row + 1)[row], "the code")
        person.open_menu(self.program.cell("Rejects", "Code", row), "a reject of the code")
        person.key("p")  # "Export rejects with this code…", as another click in the menu would
        self.program.dialog("Export Rejects of sync 1042")
        self.program.new(pyatspi.ROLE_COMBO_BOX, description="Format")
        person.choose("Format", "Excel CSV")
        path = wait(lambda: self.program.typed("File name:"), "the proposed name")
        person.key("Return")
        self.program.wait_said("Export status", "^Saved ")
        with open(path, "rb") as file:
            content = file.read()
        self.assertTrue(content.startswith(b"\xef\xbb\xbf"), "the mark that Excel looks for")
        rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
        self.assertEqual({row["statusCode"] for row in rows}, {code})
        self.assertIn(f"{len(rows):,} rows written", self.program.said("Export status"))
        # The table on screen is as it was.
        self.assertTrue(self.program.said("Rejects count").endswith("of 87,159"))
        os.remove(path)
        self.finish(person)

    def test_why_records_were_rejected(self):
        person = self.begin("Why were last night's records rejected", 2, 1043)
        person.click(self.in_list(WITH_REJECTS), "the sync")
        self.program.wait_sync(WITH_REJECTS)
        self.program.wait_front("Overview")
        self.program.wait_said("Overview message", r"^87,159 of 262,442 records .* Most often: invalid email addresses")
        self.finish(person)

    def test_rejects_of_a_cause_for_excel(self):
        self.program.go_to(WITH_REJECTS)
        self.program.open_tab("Overview")
        person = Interactions(self.program, "Rejects of one cause to a colleague, for Excel", 4)
        person.click(self.program.cell("Causes", "Code", self.program.row_of("Causes", "Code", "ELQ-00026")), "the cause")
        person.click(self.program.one(pyatspi.ROLE_PUSH_BUTTON, "Export cause…"), "Export cause…")
        self.program.dialog("Export Rejects of sync 1042")
        self.program.new(pyatspi.ROLE_COMBO_BOX, description="Format")
        self.program.new(pyatspi.ROLE_TEXT, "File name:")
        person.choose("Format", "Excel CSV")
        path = wait(lambda: self.program.typed("File name:"), "the proposed name")
        person.key("Return")
        wait(lambda: os.path.exists(path), "the file")
        with open(path, encoding="utf-8-sig", newline="") as file:
            self.assertEqual({row["statusCode"] for row in csv.DictReader(file)}, {"ELQ-00026"})
        os.remove(path)
        self.finish(person)

    def test_know_when_a_sync_ends(self):
        person = self.begin("Know when a sync ends", 2, WITH_REJECTS)
        person.click(self.in_list(RUNNING), "the sync")
        self.program.wait_sync(RUNNING)
        person.key("ctrl+shift+w")
        self.program.wait_watched(1)
        self.finish(person)
        # One goes on with something else, and is told.
        self.program.go_to(WITH_REJECTS)
        wait(lambda: "finished, not viewed yet" in self.status_in_list(RUNNING), "its end in the list", patience=LONG)

    def status_in_list(self, sync):
        cell = self.program.cell("Syncs", "Status", self.program.row_of("Syncs", "ID", str(sync)))
        return f"{cell.name} {cell.description}"

    def test_last_weeks_errors(self):
        person = self.begin("Last week's errors", 3, WITH_REJECTS)
        person.open_menu(self.program.one(pyatspi.ROLE_PUSH_BUTTON, "Syncs filters"), "Syncs filters", button=1)
        person.key("f")  # "Failed in the last 7 days", as another click would
        self.program.wait_said("Syncs count", "match the filter$")
        wait(lambda: set(self.program.cells("Syncs", "Status")) == {"error"}, "the syncs that failed")
        # As two choices would have it, which take no more.
        self.assertEqual(self.program.chosen("Syncs status"), "error")
        self.assertEqual(self.program.chosen("Syncs time"), "Last 7 days")
        self.finish(person)
        self.program.choose("Syncs status", "Any status")
        self.program.choose("Syncs time", "Any time")
        self.program.wait_said("Syncs count", "of 20[4-9]$")

    def test_reason_of_a_failed_sync(self):
        person = self.begin("Reason of a failed sync", 1, WITH_REJECTS)
        person.click(self.in_list(FAILED), "the sync")
        self.program.wait_sync(FAILED)
        self.program.wait_said("Sync reason", r"^Error ELQ-\d{5}.*: .+")
        label = self.program.one(pyatspi.ROLE_LABEL, "Sync reason")
        self.assertTrue(self.program.has(label, pyatspi.STATE_SHOWING))
        self.finish(person)

    def test_run_again_safely(self):
        """The question is asked, and answered only once it says that no other sync of the definition runs."""
        person = self.begin("Run again safely", 2, 1043)
        rows = self.program.table("Syncs").nRows
        person.key("ctrl+shift+n")
        self.program.dialog("Run again")
        self.program.wait_said("Sync to create", "^Run .* again in .*AcmeEU.*\\?$")
        self.program.wait_said("Other syncs", "^No other sync of this definition is running")
        person.click(self.program.one(pyatspi.ROLE_PUSH_BUTTON, "Run again"), "Run again")
        self.program.wait_closed("Run again")
        wait(lambda: self.program.table("Syncs").nRows == rows + 1, "one more sync")
        self.finish(person)


if __name__ == "__main__":
    main()
