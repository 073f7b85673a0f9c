# SPDX-License-Identifier: MIT
"""The window before anybody is signed in, and the sign-in dialog, as AT-SPI shows them to screen readers.

Started by run_atspi.sh, in a home folder of its own and without a keychain.
"""
import configparser
import os
import subprocess
import unittest

import pyatspi

from connections import DIALOG, SavedConnections, settings
from program import Program, clipboard, main, wait


class SignedOutTest(unittest.TestCase):
    def setUp(self):
        self.program = Program()
        self.addCleanup(lambda: self.assertEqual(self.program.end(), 0))

    def is_shown(self, role, name):
        return self.program.has(self.program.one(role, name), pyatspi.STATE_SHOWING)

    def wait_shown(self, role, name):
        wait(lambda: self.is_shown(role, name), f"{name} to be shown")

    def is_default(self, button):
        return self.program.has(self.program.one(pyatspi.ROLE_PUSH_BUTTON, button), pyatspi.STATE_IS_DEFAULT)

    def sign_in_dialog(self):
        self.wait_shown(pyatspi.ROLE_PUSH_BUTTON, "Sign in…")
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Sign in…")
        self.program.dialog(DIALOG)

    def cancel(self):
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Cancel")
        self.program.wait_closed(DIALOG)


class EmptyPageTest(SignedOutTest):
    def test_the_desktop_knows_whose_window_it_is(self):
        here = os.path.dirname(os.path.abspath(__file__))
        entry = configparser.ConfigParser(interpolation=None)
        entry.read(f"{here}/../../packaging/io.github.eloqua_sync_inspector.EloquaSyncInspector.desktop")
        wm_class = entry["Desktop Entry"]["StartupWMClass"]
        wait(
            lambda: subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--class", f"^{wm_class}$"],
                capture_output=True, check=False, timeout=10,
            ).stdout,
            f"a window of the class {wm_class}",
        )

    def test_sample_data(self):
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Try with sample data")
        wait(lambda: "of 87,159" in self.program.said("Rejects count"), "the rejects of the sample data")


class DialogTest(SignedOutTest):
    def is_open(self):
        """The dialog's fold."""
        fold = self.program.one(pyatspi.ROLE_CHECK_BOX, "More sign-in options")
        return fold.getState().contains(pyatspi.STATE_CHECKED)

    def setUp(self):
        super().setUp()
        self.sign_in_dialog()

    def height(self, name):
        return self.program.one(pyatspi.ROLE_TEXT, name).queryComponent().getSize()[1]

    def test_four_fields_and_the_browser(self):
        for name in ("Connection name", "Client ID", "Redirect URI"):
            self.assertGreater(self.height(name), 0, name)
        self.program.one(pyatspi.ROLE_PASSWORD_TEXT, "Client secret")
        self.assertFalse(self.is_open())
        self.assertTrue(self.is_default("Sign in with browser"))
        self.assertFalse(self.is_default("Sign in"))
        # The one value that nobody knows by heart.
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Copy callback URL")
        wait(lambda: clipboard().startswith("http://127.0.0.1"), "the callback URL")
        self.program.wait_said("Sign-in hint", "^Copied http://127.0.0.1")
        self.cancel()

    def test_folded_fields_are_found_by_name(self):
        for name in ("Connection name", "Client ID", "Redirect URI", "User name", "Scope", "API version", "Login URL"):
            self.assertTrue(self.is_shown(pyatspi.ROLE_TEXT, name), name)
        self.assertFalse(self.is_open())
        token = self.program.one(pyatspi.ROLE_PASSWORD_TEXT, "Refresh token")
        token.queryEditableText().setTextContents("typed by a screen reader's user")
        wait(self.is_open, "the fields to unfold")
        wait(lambda: token.queryComponent().getSize()[1] > 0, "the field")
        for name in ("Sign in", "Sign in with browser", "Import…", "Cancel"):
            self.program.one(pyatspi.ROLE_PUSH_BUTTON, name)
        self.cancel()

    def test_the_fold_is_switched(self):
        self.program.press(pyatspi.ROLE_CHECK_BOX, "More sign-in options")
        wait(self.is_open, "the fields to unfold")
        self.program.press(pyatspi.ROLE_CHECK_BOX, "More sign-in options")
        wait(lambda: not self.is_open(), "the fields to fold")
        self.cancel()


class SavedConnectionsTest(SavedConnections):
    def test_one_click_each(self):
        for name, description in (("Nightly", "Production"), ("Another account", "")):
            button = self.program.one(pyatspi.ROLE_PUSH_BUTTON, name)
            wait(lambda: self.program.has(button, pyatspi.STATE_SHOWING), name)
            self.assertIn(description, button.description)
        self.choose("Nightly")
        # What is known is there, and how the window will be marked.
        self.assertEqual(self.program.typed("Connection name"), "Nightly")
        self.assertEqual(self.program.typed("Client ID"), self.account["clientId"])
        mark = self.program.one(pyatspi.ROLE_LABEL, "production")
        self.assertTrue(self.program.has(mark, pyatspi.STATE_SHOWING))
        self.enter_secrets()
        self.assertIn("Eloqua Sync Inspector – Nightly (production)", self.program.titles())
        # And after the sign-out, they are there again.
        self.program.press(pyatspi.ROLE_MENU_ITEM, "Sign out")
        for name in ("Nightly", "Another account"):
            button = self.program.new(pyatspi.ROLE_PUSH_BUTTON, name)
            wait(lambda: self.program.has(button, pyatspi.STATE_SHOWING), name)

    def test_an_edited_connection_is_saved(self):
        self.choose("Another account")
        # Only whoever has met a proxy that refuses is led there.
        for button in self.program.all(pyatspi.ROLE_PUSH_BUTTON, "Proxy settings…"):
            self.assertFalse(self.program.has(button, pyatspi.STATE_SHOWING))
        self.program.one(pyatspi.ROLE_TEXT, "Connection name").queryEditableText().setTextContents("Renamed")
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Save")
        self.program.wait_closed(DIALOG)
        wait(lambda: "name=Renamed" in settings().read_text(encoding="utf-8"), "the new name in the settings")


if __name__ == "__main__":
    main()
