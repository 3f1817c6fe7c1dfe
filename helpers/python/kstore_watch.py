"""Notes what a script uses that its spec does not know: the clock, the network, random numbers without a seed.

kstore asks for it (`KSTORE_WATCH`) when it runs a task once more to find out why its outputs differ; a run that is
recorded is never watched, since this makes Python slower. What the script gets is the same as ever.

Not seen: compiled code that does not come through a function of Python, and other processes. Whether the
generators of `random` and `numpy.random` were seeded is known when the script imports kstore before it does so.
"""

import atexit
import dis
import os
import sys
import threading
from typing import Any, Callable, Dict, List
from weakref import WeakValueDictionary

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
# Of CPython's generator: all other methods draw by these two.
_DRAWS = ("random", "getrandbits")


def start(say: Callable[[Dict[str, Any]], None], own_file: str) -> None:
    """Watches from now on, and says at the end what was used.

    `own_file`: calls that come from this file are not the script's.
    """
    counts: Dict[str, int] = {}
    hosts: List[str] = []
    generators = _Generators(own_file)
    shared = _SharedGenerator()

    def is_of_script(frame: Any) -> bool:
        # Libraries seed themselves and look at the clock while they are loaded, without harm.
        while frame is not None:
            name = frame.f_code.co_filename
            if name == own_file or name.startswith("<frozen importlib"):
                return False
            # It draws the names of its files, whatever the script has seeded.
            if frame.f_globals.get("__name__") == "tempfile":
                return False
            frame = frame.f_back
        return True

    def note_call(frame: Any, event: str, called: Any) -> None:
        if event == "call":
            generators.note_seed(frame)
        elif event == "return":
            shared.note_import(frame)
        elif event == "c_call":
            name = getattr(called, "__name__", "")
            kind = _FUNCTIONS.get(name)
            if kind is None or _name_owner(called) not in _OWNERS:
                kind = "random" if name in _DRAWS and generators.is_unseeded(called) else None
            if kind is not None and is_of_script(frame):
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
        if shared.was_drawn_unseeded():
            counts["random"] = counts.get("random", 0) + 1
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


class _Generators:
    """Which generators of `random` got their state from the system, and not from a seed."""

    def __init__(self, own_file: str) -> None:
        is_loaded = "random" in sys.modules
        import random

        self._seed = random.Random.seed.__code__
        self._restore = random.Random.setstate.__code__
        self._unseeded: Any = WeakValueDictionary()
        # One that was there before may have been seeded.
        if not is_loaded or not _has_called_anything(own_file):
            self._add(getattr(random.random, "__self__", None))

    def note_seed(self, frame: Any) -> None:
        code = frame.f_code
        if code is self._seed and frame.f_locals.get("a") is None:
            self._add(frame.f_locals.get("self"))
        elif code is self._seed or code is self._restore:
            self._unseeded.pop(id(frame.f_locals.get("self")), None)

    def is_unseeded(self, method: Any) -> bool:
        owner = getattr(method, "__self__", None)
        return owner is not None and self._unseeded.get(id(owner)) is owner

    def _add(self, generator: Any) -> None:
        if generator is not None:
            self._unseeded[id(generator)] = generator


def _has_called_anything(own_file: str) -> bool:
    """Whether what imports kstore has done more so far than to import."""
    frame: Any = sys._getframe()
    while frame is not None:
        name = frame.f_code.co_filename
        if name not in (own_file, __file__) and not name.startswith("<frozen importlib"):
            done = (step for step in dis.get_instructions(frame.f_code) if step.offset < frame.f_lasti)
            if any(step.opname.startswith("CALL") for step in done):
                return True
        frame = frame.f_back
    return False


class _SharedGenerator:
    """The one generator behind the functions of `numpy.random`, which no profiler sees: its state tells."""

    def __init__(self) -> None:
        self._is_drawn = False
        self._read_state: Any = None
        self._state: Any = None

    def note_import(self, frame: Any) -> None:
        if frame.f_code.co_name != "<module>" or frame.f_globals.get("__name__") != "numpy.random":
            return
        functions = frame.f_globals
        self._read_state = functions.get("get_state")
        if self._read_state is None:
            return
        self._state = self._read()
        for name in ("seed", "set_state", "set_bit_generator"):
            for place in (functions, vars(functions.get("mtrand", self))):
                if name in place:
                    place[name] = self._watch(place[name])

    def was_drawn_unseeded(self) -> bool:
        if self._state is not None and self._read() != self._state:
            self._is_drawn = True
        return self._is_drawn

    def _watch(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def seed(*words: Any, **named: Any) -> Any:
            self.was_drawn_unseeded()
            # Its draws are known from now on; a seed that the system gives is noted by itself.
            self._state = None
            return function(*words, **named)

        seed.__name__, seed.__doc__ = function.__name__, function.__doc__
        return seed

    def _read(self) -> Any:
        try:
            kind, key, *rest = self._read_state()
        except Exception:
            # Another generator was put in its place.
            return self._state
        return (kind, bytes(key), *rest)


def _name_owner(called: Any) -> str:
    """`time` for `time.time`, `datetime` for a method of one of its classes or of a subclass."""
    owner = getattr(called, "__self__", None)
    if isinstance(owner, type):
        return next((kind.__module__ for kind in owner.__mro__ if kind.__module__ in _OWNERS), "")
    return getattr(owner, "__name__", "")


def _to_text(value: Any) -> str:
    return os.fsdecode(value) if isinstance(value, bytes) else str(value)
