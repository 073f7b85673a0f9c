# SPDX-License-Identifier: MIT
"""A window before anybody is signed in, with saved connections to a simulated Eloqua."""
import os
import pathlib
import unittest

import pyatspi

from program import Program, wait
from server import DemoServer

DIALOG = "Sign in to Eloqua"
SAVED = """[connection-one]
name={name}
clientId={client}
redirectUri=http://127.0.0.1:8089/callback
scope=full
apiVersion=2.0
loginUrl={url}
signInBy=refreshToken
production=true

[connection-two]
name=Another account
clientId=2
redirectUri=http://127.0.0.1:8089/callback
loginUrl={url}
"""


def settings():
    return pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "eloqua-sync-inspector" / "connections.ini"


class SavedConnections(unittest.TestCase):
    """Nightly is a production account, Another account is none."""

    def setUp(self):
        server = DemoServer()
        self.addCleanup(server.end)
        self.account = server.connection()
        settings().parent.mkdir(parents=True, exist_ok=True)
        settings().write_text(
            SAVED.format(name="Nightly", client=self.account["clientId"], url=server.url), encoding="utf-8"
        )
        self.addCleanup(lambda: settings().unlink(missing_ok=True))
        self.program = Program()
        self.addCleanup(lambda: self.assertEqual(self.program.end(), 0))

    def choose(self, name):
        """What the keychain has not kept is asked for."""
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, name)
        self.program.dialog(DIALOG)

    def enter_secrets(self):
        for field, secret in (("Client secret", "clientSecret"), ("Refresh token", "refreshToken")):
            control = self.program.one(pyatspi.ROLE_PASSWORD_TEXT, field)
            control.queryEditableText().setTextContents(self.account[secret])
        sign_in = self.program.one(pyatspi.ROLE_PUSH_BUTTON, "Sign in")
        wait(lambda: self.program.has(sign_in, pyatspi.STATE_SENSITIVE), "the button")
        self.program.press(pyatspi.ROLE_PUSH_BUTTON, "Sign in")
        # The window of the connection that was only chosen goes, and another one comes.
        wait(
            lambda: "of 204" in self.program.new(pyatspi.ROLE_LABEL, "Syncs count").description,
            "the list of syncs",
        )
