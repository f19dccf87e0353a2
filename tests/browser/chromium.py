"""A real Chromium without a window, driven through a pipe by its own protocol (CDP).

Only the standard library is needed: with ``--remote-debugging-pipe`` the browser reads
commands from file descriptor 3 and writes answers and events to 4, JSON texts that end in NUL.
"""

from __future__ import annotations

import base64
import fcntl
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Browser", "Page", "find_chromium"]

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-color-profile=srgb",
    "--remote-debugging-pipe",
)
PATIENCE = 60
"""Seconds to wait for an answer, on a machine that has much else to do."""
HANDOVER = (
    "import os, sys; os.dup2(int(sys.argv[1]), 3); os.dup2(int(sys.argv[2]), 4); os.execv(sys.argv[3], sys.argv[3:])"
)
KEYS = {"Enter": 13, "Escape": 27, "ArrowLeft": 37, "ArrowRight": 39, "/": 191, "Tab": 9}


def find_chromium() -> str | None:
    """Return the path of a Chromium, ``$CHROMIUM`` before those that have a well-known name."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


class Browser:
    """A running browser."""

    def __init__(self, path: str) -> None:
        """Start it with an empty profile."""
        self._profile = tempfile.mkdtemp()
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()
        high = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (theirs_in, theirs_out)]
        self._process = subprocess.Popen(
            [sys.executable, "-c", HANDOVER, *map(str, high), path, *FLAGS, f"--user-data-dir={self._profile}"],
            pass_fds=high,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for end in (*high, theirs_in, theirs_out):
            os.close(end)
        self._in, self._out = ours_in, ours_out
        self._buffer = b""
        self._last = 0
        self.events: list[dict[str, Any]] = []

    def close(self) -> None:
        """End it and remove its profile."""
        os.close(self._out)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._in)
        shutil.rmtree(self._profile, ignore_errors=True)

    def call(self, method: str, session: str | None = None, **parameters: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
        """Give a command and return its answer."""
        self._last += 1
        message = {"id": self._last, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self._last:
                if "error" in answer:
                    raise RuntimeError(method, answer["error"])
                found: dict[str, Any] = answer["result"]
                return found
            self.events.append(answer)

    def read(self) -> dict[str, Any]:
        """Return the next answer or event."""
        end = time.monotonic() + PATIENCE
        while b"\0" not in self._buffer:
            if not select.select([self._in], [], [], max(end - time.monotonic(), 0))[0]:
                raise TimeoutError("Chromium does not answer")
            data = os.read(self._in, 1 << 16)
            if not data:
                raise ConnectionError("Chromium has ended")
            self._buffer += data
        message, _, self._buffer = self._buffer.partition(b"\0")
        found: dict[str, Any] = json.loads(message)
        return found


class Page:
    """A tab, and all that it asked for and complained of."""

    def __init__(self, browser: Browser, size: tuple[int, int] = (1280, 800), *, dark: bool = False) -> None:
        """Open an empty tab of a size in CSS pixels."""
        self._browser = browser
        self._target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        attached = browser.call("Target.attachToTarget", targetId=self._target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.call(
            "Emulation.setDeviceMetricsOverride", width=size[0], height=size[1], deviceScaleFactor=1, mobile=False
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
        """Give the tab a command."""
        return self._browser.call(method, self._session, **parameters)

    def close(self) -> None:
        """Close the tab."""
        self._browser.call("Target.closeTarget", targetId=self._target)

    def open(self, path: Path) -> None:
        """Show a file and wait until it is loaded."""
        self.call("Page.navigate", url=path.as_uri())
        while not self.events("Page.loadEventFired"):
            self._browser.events.append(self._browser.read())

    def events(self, *methods: str) -> list[dict[str, Any]]:
        """Return what happened in the tab, of some kinds."""
        found = [event for event in self._browser.events if event.get("sessionId") == self._session]
        return [event["params"] for event in found if event["method"] in methods]

    def evaluate(self, script: str) -> Any:  # noqa: ANN401 - whatever the script gives
        """Return the value of an expression in the page; a promise is awaited."""
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def settle(self) -> None:
        """Wait until what was done is drawn."""
        self.evaluate("new Promise(done => setTimeout(() => requestAnimationFrame(() => done(0)), 150))")

    def point(self, selector: str, *, click: bool = False) -> None:
        """Move the mouse onto the first element of a selector, scrolled into view."""
        found = self.evaluate(
            f"(e => {{ e.scrollIntoView({{block: 'nearest'}}); const b = e.getClientRects()[0];"
            " return [b.left + Math.min(b.width / 2, 20), b.top + b.height / 2]; })"
            f"(document.querySelector({json.dumps(selector)}))"
        )
        for kind in ("mouseMoved", "mousePressed", "mouseReleased") if click else ("mouseMoved",):
            button = {} if kind == "mouseMoved" else {"button": "left", "clickCount": 1}
            self.call("Input.dispatchMouseEvent", type=kind, x=found[0], y=found[1], **button)
        self.settle()

    def press(self, key: str) -> None:
        """Press a key."""
        code = {"key": key, "code": key, "windowsVirtualKeyCode": KEYS[key]}
        if key == "Enter":
            code["text"] = "\r"
        self.call("Input.dispatchKeyEvent", type="keyDown", **code)
        self.call("Input.dispatchKeyEvent", type="keyUp", **code)
        self.settle()

    def write(self, text: str) -> None:
        """Type a text where the focus is."""
        self.call("Input.insertText", text=text)
        self.settle()

    def screenshot(self, path: Path) -> None:
        """Save what is seen; the end of the name says in which form."""
        form = path.suffix.removeprefix(".")
        shot = self.call("Page.captureScreenshot", format=form, **({} if form == "png" else {"quality": 90}))
        path.write_bytes(base64.b64decode(shot["data"]))
