# SPDX-License-Identifier: MIT
"""A failed sync: the reason in its head, the log at the line it comes from, severity, and the way to the rejects."""
import re

import pyatspi

from program import DemoTest, click, clipboard, key, main, wait

FAILED = 1040
OTHER_FAILED = 1032
WITH_REJECTS = 1042


class ReasonTest(DemoTest):
    def choose_sync(self, number):
        self.program.enter("Syncs")
        click(self.program.cell("Syncs", "ID", self.program.row_of("Syncs", "ID", str(number))))
        self.program.wait_sync(number)

    def code_of_reason(self, number):
        self.program.wait_said("Sync reason", r"ELQ-\d{5}")
        self.program.wait_sync(number)
        return re.search(r"ELQ-\d{5}", self.program.said("Sync reason")).group()

    def test_the_reason_stands_in_the_head(self):
        self.choose_sync(FAILED)
        self.program.wait_front("Logs")
        code = self.code_of_reason(FAILED)
        # In words, not only by its code, and with what to do.
        self.assertRegex(self.program.said("Sync reason"), rf"^Error {code}.*: .+\. .+\.$")
        label = self.program.one(pyatspi.ROLE_LABEL, "Sync reason")
        self.assertTrue(self.program.has(label, pyatspi.STATE_SHOWING))

    def test_the_log_opens_at_its_line(self):
        # Another one: that one's log may have been filtered meanwhile.
        self.choose_sync(OTHER_FAILED)
        code = self.code_of_reason(OTHER_FAILED)
        wait(lambda: code in self.program.cells("Logs", "Code"), "the line of the reason")
        line = self.program.cells("Logs", "Code").index(code)
        self.assertGreater(line, 0, "the first line would be the current one in any case")
        # By key into the table: what is current there is copied.
        key("alt+2")
        self.program.wait_focus(pyatspi.ROLE_TABLE, "Logs")
        key("ctrl+c")
        wait(lambda: clipboard() == code, lambda: f"{code} on the clipboard: {clipboard()}")

    def test_severity_is_a_choice(self):
        self.choose_sync(FAILED)
        self.program.open_tab("Logs")
        wait(lambda: len(set(self.program.cells("Logs", "Severity"))) > 1, "lines of several severities")
        self.program.choose("Logs severity", "Error")
        wait(lambda: set(self.program.cells("Logs", "Severity")) == {"error"}, "errors only")
        self.assertEqual(self.program.typed("Logs filter"), "severity='error'")
        self.program.choose("Logs severity", "Any severity")
        wait(lambda: len(set(self.program.cells("Logs", "Severity"))) > 1, "all lines again")

    def test_a_code_leads_to_its_rejects(self):
        self.choose_sync(WITH_REJECTS)
        self.program.open_tab("Logs")
        code = self.code_of_reason(WITH_REJECTS)
        click(self.program.cell("Logs", "Code", self.program.row_of("Logs", "Code", code)))
        link = self.program.one(pyatspi.ROLE_PUSH_BUTTON, "Show rejects with this code")
        wait(lambda: self.program.has(link, pyatspi.STATE_SENSITIVE), "the link")
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Show rejects with this code")
        self.program.wait_front("Rejects")
        self.program.wait_said("Rejects count", "match the filter$")
        self.assertEqual(self.program.typed("Rejects filter"), f"statusCode='{code}'")
        wait(lambda: set(self.program.cells("Rejects", "Code", 20)) == {code}, "its rejects")
        self.program.wait_focus(pyatspi.ROLE_TABLE, "Rejects")
        self.program.filter("Rejects filter", "")
        self.program.wait_said("Rejects count", "of 87,159$")


if __name__ == "__main__":
    main()
