#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Takes the name of the Secret Service on the session bus and never answers a call."""
import time

import dbus

dbus.SessionBus().request_name("org.freedesktop.secrets", 0)
time.sleep(120)
