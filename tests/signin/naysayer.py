#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A person who is asked to unlock the keyring and says no, in the place of the dialog that GNOME Keyring opens.
Prints a line for each question."""
import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

CALLBACK = "org.gnome.keyring.internal.Prompter.Callback"
NAME = "org.gnome.keyring.internal.Prompter"
NOTHING = dbus.Dictionary({}, signature="sv")


class Prompter(dbus.service.Object):
    def later(self, sender, path, method, *arguments):
        """Calls back once the call that is being answered has its answer: before, GNOME Keyring hears nothing."""
        prompt = dbus.Interface(self.connection.get_object(sender, path, introspect=False), CALLBACK)
        GLib.idle_add(lambda: prompt.get_dbus_method(method)(*arguments, ignore_reply=True) and False)

    @dbus.service.method(NAME, in_signature="o", sender_keyword="sender")
    def BeginPrompting(self, path, sender=None):
        self.later(sender, path, "PromptReady", "", NOTHING, "")

    @dbus.service.method(NAME, in_signature="osa{sv}s", sender_keyword="sender")
    def PerformPrompt(self, path, kind, properties, exchange, sender=None):
        print("asked", kind, properties.get("message", ""), flush=True)
        # Nobody reads and clicks in less.
        GLib.timeout_add(600, lambda: self.later(sender, path, "PromptReady", "no", NOTHING, ""))

    @dbus.service.method(NAME, in_signature="o", sender_keyword="sender")
    def StopPrompting(self, path, sender=None):
        self.later(sender, path, "PromptDone")


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
prompter = Prompter(bus, "/org/gnome/keyring/Prompter")
name = dbus.service.BusName("org.gnome.keyring.SystemPrompter", bus)
print("ready", flush=True)
GLib.MainLoop().run()
