"""Notes what a script uses that its spec does not know: the clock, the network, random numbers without a seed.

kstore asks for it (`KSTORE_WATCH`) when it runs a task once more to find out why its outputs differ; a run that is
recorded is never watched, since this makes Python slower. What the script gets is the same as ever.

Not seen: compiled code that does not come through a function of Python, and other processes.
"""

import atexit
import os
import sys
import threading
from typing import Any, Callable, Dict, List

_MAXIMUM_HOSTS = 20

_FUNCTIONS = {
    "time": "clock",
    "time_ns": "clock",
    "now": "clock",
    "utcnow": "clock",
    "today": "clock",
    "monotonic": "timer",
    "monotonic_ns": "timer",
    "perf_counter": "timer",
    "perf_counter_ns": "timer",
    "process_time": "timer",
    "urandom": "random",
}
_OWNERS = ("time", "datetime", "posix", "nt")


def start(say: Callable[[Dict[str, Any]], None], own_file: str) -> None:
    """Watches from now on, and says at the end what was used.

    `own_file`: calls that come from this file are not the script's.
    """
    counts: Dict[str, int] = {}
    hosts: List[str] = []

    def is_of_script(frame: Any) -> bool:
        # Libraries seed themselves and look at the clock while they are loaded, without harm.
        while frame is not None:
            name = frame.f_code.co_filename
            if name == own_file or name.startswith("<frozen importlib"):
                return False
            frame = frame.f_back
        return True

    def note_call(frame: Any, event: str, called: Any) -> None:
        if event != "c_call":
            return
        kind = _FUNCTIONS.get(getattr(called, "__name__", ""))
        if kind is not None and _name_owner(called) in _OWNERS and is_of_script(frame):
            counts[kind] = counts.get(kind, 0) + 1

    def note_event(event: str, words: Any) -> None:
        if event == "socket.connect" or event == "socket.sendto":
            address = words[1]
        elif event == "socket.getaddrinfo":
            address = words[:2]
        else:
            return
        # Sockets of this machine alone have a path.
        if isinstance(address, tuple) and len(address) >= 2 and len(hosts) < _MAXIMUM_HOSTS:
            host = "%s:%s" % (_to_text(address[0]), _to_text(address[1]))
            if host not in hosts:
                hosts.append(host)

    def report() -> None:
        sys.setprofile(None)
        observed: Dict[str, Any] = dict(counts)
        if hosts:
            observed["network"] = sorted(hosts)
        if observed:
            say({"observed": observed})

    if hasattr(sys, "addaudithook"):
        sys.addaudithook(note_event)
    threading.setprofile(note_call)
    sys.setprofile(note_call)
    atexit.register(report)


def _name_owner(called: Any) -> str:
    """`time` for `time.time`, `datetime` for a method of one of its classes or of a subclass."""
    owner = getattr(called, "__self__", None)
    if isinstance(owner, type):
        return next((kind.__module__ for kind in owner.__mro__ if kind.__module__ in _OWNERS), "")
    return getattr(owner, "__name__", "")


def _to_text(value: Any) -> str:
    return os.fsdecode(value) if isinstance(value, bytes) else str(value)
