# SPDX-License-Identifier: MIT
"""The overview of a sync as a screen reader has it: every number as text, counting and stopping, a cause and what it leads to."""
import re
import unittest

import pyatspi

from program import DemoTest, Program, clipboard, key, main, wait
from server import DemoServer, Relay

WITH_REJECTS = 1042
TABLES = ("Funnel", "Causes", "Runs", "Samples")


def number(text):
    return int(text.replace(",", ""))


def count(program):
    """Counts the causes of the sync in front, all of them."""
    program.press(pyatspi.ROLE_PUSH_BUTTON, "Count causes")
    program.wait_said("Causes message", r"^All 87,159 rejects are counted\.")


def choose_cause(program, code):
    """Selects the first cause with this code, as assistive technology does."""
    row = program.row_of("Causes", "Code", code)
    wait(lambda: program.table("Causes").addRowSelection(row) or program.selected_rows("Causes") == [row], "the cause")


class OverviewTest(DemoTest):
    def setUp(self):
        self.program.go_to(WITH_REJECTS)
        self.program.open_tab("Overview")

    def test_1_the_sentence_and_the_counters(self):
        self.program.wait_said("Overview message", r"^87,159 of 262,442 records were rejected \(33\.2 %\)\.")
        steps = dict(zip(self.program.cells("Funnel", "Log counter"), self.program.cells("Funnel", "Records")))
        self.assertEqual(steps["Rejected"], "87,159")
        self.assertEqual(steps["With rejected fields"], "not reported")
        self.assertEqual(number(steps["Created"]) + number(steps["Updated"]), number(steps["Without duplicates"]))

    def test_2_causes_by_code_and_then_by_field(self):
        self.program.wait_said("Causes message", "^The counts by code come from Eloqua")
        by_code = dict(zip(self.program.cells("Causes", "Code"), map(number, self.program.cells("Causes", "Rejects"))))
        self.assertEqual(sum(by_code.values()), 87159)
        count(self.program)
        codes = self.program.cells("Causes", "Code")
        rejects = list(map(number, self.program.cells("Causes", "Rejects")))
        self.assertEqual(rejects, sorted(rejects, reverse=True))
        self.assertEqual(sum(rejects), 87159)
        for code, expected in by_code.items():
            self.assertEqual(sum(n for one, n in zip(codes, rejects) if one == code), expected, code)
        for share, n in zip(self.program.cells("Causes", "Share of rejects"), rejects):
            self.assertEqual(share, f"{100 * n / 87159:.1f} %")

    def test_3_the_chosen_cause(self):
        choose_cause(self.program, "ELQ-00002")
        wait(lambda: self.program.table("Samples").nRows > 0, "the examples")
        marked = 0
        for row in range(self.program.table("Samples").nRows):
            cell = self.program.cell("Samples", "Value", row)
            self.assertTrue(cell.name)
            marked += bool(cell.description)
        self.assertGreater(marked, 0, "the faulty parts in words")
        for name in TABLES:
            table = self.program.table(name)
            for row in range(min(table.nRows, 12)):
                for column in range(table.nColumns):
                    self.assertEqual(table.getAccessibleAt(row, column).getRole(), pyatspi.ROLE_TABLE_CELL)

    def test_4_what_a_cause_leads_to(self):
        choose_cause(self.program, "ELQ-00026")
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Export cause…")
        self.program.dialog("Export Rejects of sync 1042")
        key("Escape")
        self.program.wait_closed("Export Rejects of sync 1042")
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Show rejects")
        self.program.wait_front("Rejects")
        self.program.wait_said("Rejects count", "match the filter$")
        self.assertEqual(self.program.typed("Rejects filter"), "statusCode='ELQ-00026'")
        self.program.filter("Rejects filter", "")
        self.program.wait_said("Rejects count", "of 87,159$")

    def test_5_the_summary_is_copied(self):
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Copy summary")
        wait(lambda: "ELQ-00002" in clipboard() and "87,159" in clipboard(), "the summary")

    def test_6_a_run_is_compared(self):
        box = self.program.one(pyatspi.ROLE_COMBO_BOX, description="Compare with")
        other = wait(lambda: next(item.name for item in box[0] if item.name.startswith("964,")), "the other run")
        self.program.choose("Compare with", other)
        wait(lambda: "More" in self.program.cells("Causes", "Change"), "the changes")
        self.program.choose("Compare with", "No other sync")

    def test_7_a_run_is_opened(self):
        runs = self.program.cells("Runs", "Sync")
        self.assertEqual(runs[0], str(WITH_REJECTS))
        for text in self.program.cells("Runs", "Rejected per 1,000"):
            self.assertRegex(text, r"^(–|<?[\d,]+\.\d)$")
        self.program.focus(pyatspi.ROLE_PUSH_BUTTON, "Copy summary")
        for _ in range(20):
            if self.program.is_focused(pyatspi.ROLE_TABLE, "Runs"):
                break
            key("Tab")
        self.program.wait_focus(pyatspi.ROLE_TABLE, "Runs")
        key("ctrl+Home", "Down", "Return")
        self.program.wait_sync(int(runs[1]))

    def test_8_the_night_is_summed_up(self):
        text = self.program.said("Night digest")
        self.assertRegex(text, r"^Since .*\d\d:\d\d.*: (no syncs|\d+ syncs?), \d+ with warnings, \d+ failed$")


class StopTest(unittest.TestCase):
    """On an Eloqua that falls silent in the middle."""

    def setUp(self):
        server = DemoServer()
        self.addCleanup(server.end)
        self.relay = Relay(server.url)
        self.addCleanup(self.relay.close)
        self.program = Program("--connection", self.relay.connection_file(server), "--sync", str(WITH_REJECTS))

    def tearDown(self):
        self.assertEqual(self.program.end(), 0)

    def test_a_stopped_count_says_so(self):
        self.program.wait_sync(WITH_REJECTS)
        self.relay.hush(f"/syncs/{WITH_REJECTS}/rejects", after=20)
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Count causes")
        self.program.wait_said("Causes message", r"^First [1-9][\d,]* of 87,159 rejects\. Counts will change\.")
        # There are others of this name, for what else can be stopped.
        button = self.program.one(pyatspi.ROLE_PUSH_BUTTON, "Stop", description="Stop counting causes")
        button.queryAction().doAction(0)
        self.program.wait_said("Causes message", r"^Stopped at [\d,]+ of 87,159 rejects\. Counts cover these only\.")
        counted = number(re.search(r"at ([\d,]+) of", self.program.said("Causes message")).group(1))
        self.assertEqual(sum(map(number, self.program.cells("Causes", "Rejects"))), counted)
        table = self.program.table("Causes")
        titles = [table.getColumnDescription(column) for column in range(table.nColumns)]
        self.assertIn(f"Share of the first {counted:,} rejects", titles)


if __name__ == "__main__":
    main()
