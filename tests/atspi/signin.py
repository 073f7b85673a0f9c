# SPDX-License-Identifier: MIT
"""The window before anybody is signed in, and the sign-in dialog, as AT-SPI shows them to screen readers.

Started by run_atspi.sh, as window.py is.
"""
import configparser
import os
import subprocess
import unittest
import warnings

import pyatspi

import window


class SignedOutProgram(window.Program):
    def __init__(self):
        self.process = subprocess.Popen([os.environ["PROGRAM"]])
        self.known = {}

    def is_open(self):
        """The dialog's fold."""
        fold = self.one(pyatspi.ROLE_CHECK_BOX, "More sign-in options")
        return fold.getState().contains(pyatspi.STATE_CHECKED)


class SignInTest(unittest.TestCase):
    def setUp(self):
        self.program = SignedOutProgram()

    def tearDown(self):
        self.assertEqual(self.program.end(), 0)

    def test_the_desktop_knows_whose_window_it_is(self):
        here = os.path.dirname(os.path.abspath(__file__))
        entry = configparser.ConfigParser(interpolation=None)
        entry.read(f"{here}/../../packaging/io.github.eloqua_sync_inspector.EloquaSyncInspector.desktop")
        wm_class = entry["Desktop Entry"]["StartupWMClass"]
        window.wait(
            lambda: subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--class", f"^{wm_class}$"],
                capture_output=True, check=False, timeout=10,
            ).stdout,
            f"a window of the class {wm_class}",
        )

    def test_sample_data(self):
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Try with sample data")
        window.wait(lambda: "of 87,159" in self.program.said("Rejects count"), "the rejects of the sample data")

    def test_folded_fields_are_found_by_name(self):
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Sign in…")
        for name in ("Connection name", "Client ID", "Redirect URI", "User name", "Scope", "API version", "Login URL"):
            state = self.program.one(pyatspi.ROLE_TEXT, name).getState()
            self.assertTrue(state.contains(pyatspi.STATE_SHOWING), name)
        self.assertFalse(self.program.is_open())
        token = self.program.one(pyatspi.ROLE_PASSWORD_TEXT, "Refresh token")
        token.queryEditableText().setTextContents("typed by a screen reader's user")
        window.wait(self.program.is_open, "the fields to unfold")
        window.wait(lambda: token.queryComponent().getSize()[1] > 0, "the field")
        for name in ("Sign in", "Sign in with browser", "Import…", "Cancel"):
            self.program.one(pyatspi.ROLE_PUSH_BUTTON, name)
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Cancel")

    def test_the_fold_is_switched(self):
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Sign in…")
        self.program.press(pyatspi.ROLE_CHECK_BOX, "More sign-in options")
        window.wait(self.program.is_open, "the fields to unfold")
        self.program.press(pyatspi.ROLE_CHECK_BOX, "More sign-in options")
        window.wait(lambda: not self.program.is_open(), "the fields to fold")
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Cancel")


if __name__ == "__main__":
    # pyatspi itself uses what libatspi calls deprecated.
    warnings.simplefilter("ignore", DeprecationWarning)
    unittest.main(warnings="ignore")
