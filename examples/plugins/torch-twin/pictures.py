"""The pictures of a dataset, divided as a checkpoint of kstore says."""

import csv

import numpy
import torch
from PIL import Image


def read_parts(dataset, preprocessing):
    """Pixels and number of the class of each row, by part: `train` and `validation`."""
    if preprocessing.get("picture") is None or len(preprocessing["targets"]) != 1:
        raise SystemExit("the checkpoint was not trained on pictures with one label each")
    column, target = preprocessing["picture"]["column"], preprocessing["targets"][0]
    with open(dataset.table, newline="", encoding="utf-8-sig") as file:
        labels = {row[column]: row[target["name"]] for row in csv.DictReader(file)}
    files = {path.name: path for path in dataset.files}
    classes = {name: index for index, name in enumerate(target["classes"])}
    parts = {}
    for part in ("train", "validation"):
        names = [name for name, _hash in preprocessing["split"][part]]
        pixels = numpy.stack([read_pixels(files[name], preprocessing["picture"]) for name in names])
        parts[part] = (torch.from_numpy(pixels), torch.tensor([classes[labels[name]] for name in names]))
    return parts


def read_pixels(path, picture):
    """Scaled from 0 to 255 into the range of the checkpoint."""
    height, width, channels = picture["shape"]
    image = Image.open(path)
    if (image.height, image.width, len(image.getbands())) != (height, width, channels):
        raise SystemExit("%s has another size than the pictures that the checkpoint was trained on" % path.name)
    low, high = picture["range"]
    pixels = numpy.asarray(image, dtype=numpy.float32).reshape(-1)
    return low + pixels / numpy.float32(255) * (high - low)
