# SPDX-License-Identifier: MIT
"""A server that says nothing, and one that can't be reached: what is said of it, how one stops waiting, and how all
comes back."""
import re

import pyatspi

from program import DemoTest, Program, key, main, wait
from server import DemoServer, Relay

STOP = (pyatspi.ROLE_PUSH_BUTTON, "Stop", "Stop waiting for Rejects")
RETRY = (pyatspi.ROLE_PUSH_BUTTON, "Retry", "Request Rejects from the server again")
STOPPED = r"^Stopped\. Nothing was loaded\. The rows below aren't up to date\.$"
LONG = 180  # seconds: what can't be reached is looked for less and less often


class SilenceTest(DemoTest):
    @classmethod
    def setUpClass(cls):
        server = DemoServer()
        cls.addClassCleanup(server.end)
        cls.relay = Relay(server.url)
        cls.addClassCleanup(cls.relay.close)
        cls.program = Program("--connection", cls.relay.connection_file(server), "--sync", "1042")
        wait(lambda: "of 204" in cls.program.said("Syncs count"), "the list of syncs")
        cls.program.wait_sync(1042)
        cls.program.open_tab("Rejects")
        cls.program.wait_said("Rejects count", "of 87,159$")

    def message(self):
        return self.program.said("Rejects message")

    def ask_in_vain(self):
        """The rejects that are on screen, once more."""
        self.relay.hush("/syncs/1042/rejects")
        before = self.relay.unanswered
        self.program.enter("Rejects")
        key("F5")
        wait(lambda: self.relay.unanswered > before, "the request")

    def seconds(self):
        return int(re.fullmatch(r"Eloqua hasn't answered for (\d+) s", self.message()).group(1))

    def wait_counting(self):
        first = wait(self.seconds, lambda: f"the seconds: {self.message()}")
        self.assertGreaterEqual(first, 10)
        wait(lambda: self.seconds() > first, lambda: f"more than {first} s: {self.message()}")
        self.assertTrue(self.program.has(self.program.one(*STOP), pyatspi.STATE_SHOWING))

    def wait_stopped(self):
        self.program.wait_said("Rejects message", STOPPED)
        self.program.wait_said("Rejects count", "of 87,159, not up to date$")
        self.assertFalse(self.program.has(self.program.one(*STOP), pyatspi.STATE_SHOWING))
        self.assertTrue(self.program.has(self.program.one(*RETRY), pyatspi.STATE_SHOWING))

    def wait_ready(self, patience=LONG):
        def is_ready():
            return self.message() == "" and self.program.said("Rejects count").endswith("of 87,159")

        wait(is_ready, lambda: f"the rejects: {self.message()}", patience)

    def test_stop_and_retry_by_key(self):
        self.ask_in_vain()
        self.wait_counting()
        # It stands before the table.
        self.program.enter("Rejects")
        key("shift+Tab")
        self.program.wait_focus(*STOP)
        key("space")
        self.wait_stopped()
        # What one may want next has the focus.
        self.program.wait_focus(*RETRY)
        self.relay.speak()
        key("space")
        self.wait_ready()

    def test_stop_and_retry_by_assistive_technology(self):
        self.ask_in_vain()
        self.wait_counting()
        self.program.press(*STOP)
        self.wait_stopped()
        # Asked again of a server that is as silent as before: the count begins anew.
        before = self.relay.unanswered
        self.program.press(*RETRY)
        wait(lambda: self.relay.unanswered > before, "another request")
        self.wait_counting()
        self.program.press(*STOP)
        self.wait_stopped()
        self.relay.speak()
        self.program.press(*RETRY)
        self.wait_ready()

    def test_escape_stops(self):
        """Also before there is anything to say of it."""
        self.ask_in_vain()
        key("Escape")
        self.wait_stopped()
        self.relay.speak()
        self.program.press(*RETRY)
        self.wait_ready()
        self.assertTrue(self.program.is_front("Rejects"))

    def test_offline_and_online_again(self):
        self.program.enter("Rejects")
        state = self.program.one(pyatspi.ROLE_LABEL, "Network state")
        self.relay.close()
        key("F5")
        wait(lambda: self.program.said("Network state") == "Offline", "Offline", LONG)
        self.assertTrue(self.program.has(state, pyatspi.STATE_SHOWING))
        wait(lambda: "aren't up to date" in self.message(), lambda: f"the rejects to fail: {self.message()}", LONG)
        self.relay.open()
        # By itself, every table.
        wait(lambda: self.program.said("Network state") == "Online again", "Online again", LONG)
        self.wait_ready()
        wait(lambda: self.program.said("Syncs message") == "", "the list of syncs", LONG)
        self.assertTrue(self.program.is_focused(pyatspi.ROLE_TABLE, "Rejects"))


if __name__ == "__main__":
    main()
