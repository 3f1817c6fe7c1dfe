"""What a Python script needs of kstore: its inputs, settings and seed, and where its results go.

    import kstore

    table = pandas.read_csv(kstore.inputs["dataset"].table)
    rate = kstore.settings["learningRate"]
    kstore.log_metric("loss", 0.25, step=3)
    kstore.save_checkpoint({"model.npz": model_bytes})

Only the standard library is used, and nothing is read before it is asked for. A script also runs without kstore,
to be written and debugged alone; then the command line says what kstore would:

    python3 train.py --input dataset=concrete.csv --setting learningRate=0.1 --seed 7 --output out

Python 3.7 and later.
"""

import argparse
import csv
import json
import math
import os
import shutil
import signal
import sys
import time
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Union

__all__ = [
    "Input",
    "inputs",
    "log",
    "log_metric",
    "log_progress",
    "output_folder",
    "save_checkpoint",
    "save_output",
    "seed",
    "settings",
    "stop_requested",
]

Files = Union[str, "os.PathLike[str]", Mapping[str, Union[bytes, str]]]

_PROGRESS_SECONDS = 0.2


class Input:
    """One version that the script works on. It is there to be read only."""

    def __init__(self, path: Path, description: Optional[Path], table: Optional[Path]) -> None:
        self._path = path
        self._description = description
        self._table = table

    @property
    def folder(self) -> Path:
        """The folder with the files of the version."""
        return self._path if self._path.is_dir() else self._path.parent

    @property
    def files(self) -> List[Path]:
        """All files of the version, sorted by their paths."""
        if not self._path.is_dir():
            return [self._path]
        return sorted(path for path in self._path.rglob("*") if path.is_file())

    @property
    def value(self) -> Any:
        """The settings in a model, preprocessing, training or evaluation; of other kinds what kstore knows."""
        if self._description is None:
            return None
        return json.loads(self._description.read_text(encoding="utf-8"))

    @property
    def table(self) -> Path:
        """The table of a dataset as a CSV file, whatever it was written as."""
        if self._table is None:
            raise FileNotFoundError("the input %s has no table" % self._path.name)
        return self._table

    @property
    def columns(self) -> List[Dict[str, str]]:
        """`name`, `type` (number, text, boolean or date) and perhaps `role` and `unit` of each column."""
        value = self.value
        if isinstance(value, dict) and "columns" in value:
            return list(value["columns"])
        with open(self.table, newline="", encoding="utf-8-sig") as file:
            names = next(csv.reader(file))
            first = next(csv.reader(file), names)
        return [{"name": name, "type": _guess_type(text)} for name, text in zip(names, first)]

    def read_table(self) -> Dict[str, List[Any]]:
        """The columns of the table by name; numbers as `float`, a missing value as `None`."""
        columns = self.columns
        with open(self.table, newline="", encoding="utf-8-sig") as file:
            rows = list(csv.reader(file))[1:]
        return {
            column["name"]: [_read_cell(column["type"], row[index]) for row in rows]
            for index, column in enumerate(columns)
        }


def log_metric(name: str, value: float, step: Optional[float] = None) -> None:
    """Records a metric that the task declares, or one with a label as in `rmse/water`."""
    number = float(value)
    if not math.isfinite(number):
        raise ValueError("the metric %s is %s, not a finite number" % (name, number))
    line: Dict[str, Any] = {"metric": name, "value": number}
    if step is not None:
        line["step"] = float(step) if not isinstance(step, int) else step
    _say(line)


def log_progress(done: float, total: float, unit: str = "step") -> None:
    """Tells how far the script is. Calls in quick succession are left out, but for the last one."""
    now = time.monotonic()
    if done < total and now - _state.get("progress", -math.inf) < _PROGRESS_SECONDS:
        return
    _state["progress"] = now
    _say({"progress": {"done": done, "total": total, "unit": unit}})


def log(message: str) -> None:
    """Shows a line to the person who runs the task."""
    _say({"log": str(message)})


def output_folder(slot: str) -> Path:
    """The folder of an output; all files that are in it at the end are the output."""
    folder = _surroundings().outputs / slot
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def save_output(slot: str, files: Files, meta: Optional[Mapping[str, Any]] = None) -> None:
    """Gives the files of an output. The last call for a slot counts: it replaces what the one before gave.

    `files`: a file, a folder whose content is taken, or a mapping of paths to bytes or text.
    `meta`: a summary that is kept with the version; never time, host or path.

    Raises FileExistsError when the script itself has written other files into the folder of the output.
    """
    folder = output_folder(slot)
    if isinstance(files, Mapping):
        _empty(slot, folder)
        for path, content in files.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        _note_given(slot, folder)
    else:
        source = Path(files)
        # What was written there by the script itself stays.
        if source.resolve() != folder.resolve():
            _empty(slot, folder)
            _copy(source, folder)
            _note_given(slot, folder)
    _say({"output": slot, "meta": dict(meta or {})})


def save_checkpoint(files: Files, meta: Optional[Mapping[str, Any]] = None) -> None:
    """Gives the checkpoint of a learning task: `save_output("checkpoint", …)`."""
    save_output("checkpoint", files, meta)


def stop_requested() -> bool:
    """Whether the person has stopped the run: save what there is, and end. To be asked in every round of a loop.

    From the first call on, the script is no longer ended at once, but after the time that kstore gives it.
    """
    if "stop" not in _state:
        _state["stop"] = False
        signal.signal(signal.SIGTERM, lambda *_: _state.update(stop=True))
    return bool(_state["stop"])


_state: Dict[str, Any] = {}


class _Surroundings:
    def __init__(
        self,
        inputs: Dict[str, Input],
        settings: Dict[str, Any],
        seed: int,
        outputs: Path,
        metrics: Optional[Path],
    ) -> None:
        self.inputs = inputs
        self.settings = settings
        self.seed = seed
        self.outputs = outputs
        self.metrics = metrics


def __getattr__(name: str) -> Any:
    # `kstore.inputs`, `kstore.settings`, `kstore.seed`: made when they are first asked for.
    if name in ("inputs", "settings", "seed"):
        return getattr(_surroundings(), name)
    raise AttributeError("module 'kstore' has no attribute %r" % name)


def _surroundings() -> _Surroundings:
    if "surroundings" not in _state:
        is_inside = "KSTORE_OUTPUTS" in os.environ
        _state["surroundings"] = _from_environment() if is_inside else _from_command_line()
    return _state["surroundings"]


def _from_environment() -> _Surroundings:
    environment = os.environ
    folder = Path(environment["KSTORE_INPUTS"])
    slots = sorted(path.name for path in folder.iterdir() if path.is_dir())
    return _Surroundings(
        inputs={
            slot: Input(folder / slot, folder / (slot + ".json"), _if_file(folder / (slot + ".csv")))
            for slot in slots
        },
        settings=json.loads(Path(environment["KSTORE_SETTINGS"]).read_text(encoding="utf-8")),
        seed=int(environment["KSTORE_SEED"]),
        outputs=Path(environment["KSTORE_OUTPUTS"]),
        metrics=Path(environment["KSTORE_METRICS"]),
    )


def _from_command_line() -> _Surroundings:
    parser = argparse.ArgumentParser(
        description="Without kstore, the command line says what kstore would.", allow_abbrev=False
    )
    parser.add_argument("--input", action="append", default=[], metavar="SLOT=PATH", help="file or folder")
    parser.add_argument("--setting", action="append", default=[], metavar="NAME=VALUE", help="as JSON, or text")
    parser.add_argument("--settings", metavar="FILE", help="JSON file with all settings")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output", default="outputs", metavar="FOLDER")
    options = parser.parse_args()
    settings = json.loads(Path(options.settings).read_text(encoding="utf-8")) if options.settings else {}
    for word in options.setting:
        name, text = _split(parser, word)
        settings[name] = _read_setting(text)
    inputs = {slot: _open_input(Path(path)) for slot, path in (_split(parser, word) for word in options.input)}
    return _Surroundings(inputs, settings, options.seed, Path(options.output), None)


def _split(parser: argparse.ArgumentParser, word: str) -> List[str]:
    if "=" not in word:
        parser.error("%r has no '='" % word)
    return word.split("=", 1)


def _read_setting(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _open_input(path: Path) -> Input:
    tables = [path] if path.is_file() else sorted(path.glob("*.csv"))
    table = tables[0] if len(tables) == 1 and tables[0].suffix.lower() == ".csv" else None
    return Input(path, path if path.suffix.lower() == ".json" else None, table)


def _say(line: Dict[str, Any]) -> None:
    text = json.dumps(line, allow_nan=False) + "\n"
    metrics = _surroundings().metrics
    if metrics is None:
        sys.stderr.write(text)
        return
    # One write for each line: several processes of a script may say something at once.
    with open(metrics, "ab", buffering=0) as file:
        file.write(text.encode("utf-8"))


def _note_given(slot: str, folder: Path) -> None:
    _state.setdefault("given", {})[slot] = set(_list_files(folder))


def _list_files(folder: Path) -> List[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())


def _empty(slot: str, folder: Path) -> None:
    """Removes what `save_output` gave before, and nothing that the script wrote."""
    own = [path for path in _list_files(folder) if path not in _state.get("given", {}).get(slot, ())]
    if own:
        raise FileExistsError(
            "save_output(%r) would remove what this script wrote into output_folder(%r): %s; "
            "give all files to save_output, or write all of them into the folder"
            % (slot, slot, ", ".join(own[:3]) + (" and %d more" % (len(own) - 3) if len(own) > 3 else ""))
        )
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()


def _copy(source: Path, folder: Path) -> None:
    if not source.is_dir():
        shutil.copyfile(source, folder / source.name)
        return
    for path in sorted(source.rglob("*")):
        target = folder / path.relative_to(source)
        if path.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)


def _if_file(path: Path) -> Optional[Path]:
    return path if path.is_file() else None


def _guess_type(text: str) -> str:
    try:
        float(text)
    except ValueError:
        return "text"
    return "number"


def _read_cell(kind: str, text: str) -> Any:
    if text == "":
        return None
    if kind == "number":
        return float(text)
    return text == "true" if kind == "boolean" else text


# A script that looks at its environment must not see that it is watched.
if os.environ.pop("KSTORE_WATCH", ""):
    import kstore_watch

    kstore_watch.start(_say, __file__)
