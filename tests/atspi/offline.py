# SPDX-License-Identifier: MIT
"""A kept copy without a network and without an account: opened, filtered, sorted, and exported."""
import csv
import os
import subprocess
import tempfile
import unittest

import pyatspi

from program import Program, key, main, wait

SYNC, ROWS = 1027, 316  # of the simulated Eloqua


def without_network():
    """What takes the network away from a program, as root or as somebody who is root in there only; or nothing."""
    for way in (["unshare", "-n"], ["unshare", "-rn"]):
        if subprocess.run([*way, "true"], capture_output=True, check=False).returncode == 0:
            return way
    return []


class OfflineTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        file = cls.path("copy.eloquasync")
        other = os.path.join(os.path.dirname(os.environ["PROGRAM"]), "eloqua-syncs")
        subprocess.run([other, "--demo", "keep", str(SYNC), "--output", file], check=True)
        cls.program = Program(file, before=without_network())

    @classmethod
    def tearDownClass(cls):
        code = cls.program.end()
        cls.folder.cleanup()
        assert code == 0, f"the program ended with {code}"

    @classmethod
    def path(cls, name):
        return os.path.join(cls.folder.name, name)

    def export(self, file):
        key("ctrl+e")
        self.program.dialog(f"Export Rejects of sync {SYNC}")
        self.program.new(pyatspi.ROLE_TEXT, "File name:").queryEditableText().setTextContents(file)
        self.program.focus(pyatspi.ROLE_TEXT, "File name:")
        key("Return")
        self.program.wait_said("Export status", "^Saved ")
        with open(file, encoding="utf-8", newline="") as saved:
            return list(csv.DictReader(saved))

    def test_a_kept_copy_is_worked_with(self):
        program = self.program
        program.wait_said("Overview message", f"^{ROWS} of ")
        program.wait_said("Causes message", f"^All {ROWS} rejects are counted")
        self.assertEqual(sum(map(int, program.cells("Causes", "Rejects"))), ROWS)
        program.open_tab("Rejects")
        program.wait_said("Rejects count", f" of {ROWS}$")
        program.filter("Rejects filter", "statusCode='ELQ-00011' OR statusCode='ELQ-00026'")
        program.wait_said("Rejects count", "match the filter$")
        self.assertEqual(set(program.cells("Rejects", "Code")), {"ELQ-00011", "ELQ-00026"})
        program.choose("Rejects order by", "emailAddress")
        program.choose("Rejects order", "DESC")

        def addresses():
            return program.cells("Rejects", "emailAddress")

        wait(lambda: len(addresses()) > 50 and addresses() == sorted(addresses(), reverse=True), addresses)
        rows = self.export(self.path("rejects.csv"))
        self.assertEqual([row["emailAddress"] for row in rows], addresses())
        self.assertEqual({row["statusCode"] for row in rows}, {"ELQ-00011", "ELQ-00026"})


if __name__ == "__main__":
    main()
