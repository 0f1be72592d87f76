"""How the notebooks' figures look: the colours, order and words of Harmattan's own charts."""

import json
import pathlib
import textwrap

import matplotlib.pyplot as plt
import pandas as pd

COLOURS = {
    "state": "#0072B2", "jnim": "#D55E00", "is": "#3B2A4A", "azawad": "#009E73",
    "platform": "#56B4E9", "militia": "#E69F00", "neutral": "#E4E4E0",
}
NAMES = {
    "state": "State", "jnim": "JNIM", "is": "IS Sahel", "azawad": "Azawad movements",
    "platform": "Platform", "militia": "Communal militias", "neutral": "Neutral or uncontrolled",
}
INK, MUTED, GRID, EVENT, COUNT = "#222222", "#5C5C5C", "#E8E8E8", "#B00020", "#4D4D4D"
RECORD = pathlib.Path("../src/main/resources/org/harmattan/analysis")


def use():
    """Sets the style of every figure that follows."""
    plt.rcParams.update({
        "figure.dpi": 96, "savefig.bbox": "tight", "font.family": "DejaVu Sans", "font.size": 9,
        "text.color": INK, "axes.labelcolor": MUTED, "xtick.color": MUTED, "ytick.color": MUTED,
        "axes.edgecolor": "#8A8A8A", "axes.grid": True, "axes.axisbelow": True, "grid.color": GRID,
        "axes.spines.top": False, "axes.spines.right": False, "axes.titlesize": 9,
        "axes.titlelocation": "left", "legend.frameon": False, "xtick.bottom": False,
        "ytick.left": False,
    })


def thousands(axis):
    """Writes 1,500 for 1500."""
    axis.set_major_formatter(lambda value, _: f"{value:,.10g}".replace("-", "−"))


def title(figure, what, more, source="Simulated with Harmattan."):
    """A title that says what is shown, a line of facts below it and a source line at the foot."""
    figure.canvas.draw()
    width, high = figure.get_size_inches()
    box = figure.get_tightbbox(figure.canvas.get_renderer())
    facts = textwrap.wrap(more, int(13 * box.width))
    top = box.y1 + .14
    left = box.x0 / width
    figure.text(left, (top + .18 * len(facts) + .1) / high, what, fontsize=13, weight="bold")
    figure.text(left, top / high, "\n".join(facts), color=MUTED, va="bottom", linespacing=1.4)
    figure.text(left, (box.y0 - .18) / high, source, fontsize=8, color=MUTED, va="top")


def found(path):
    if not path.exists():
        raise FileNotFoundError(f"There is no {path}. notebooks/README.md says how to make it.")
    return path


def manifest(folder):
    """What the folder's results are: command, seed, version."""
    return json.loads(found(pathlib.Path(folder) / "manifest.json").read_text(encoding="utf-8"))


def read(folder, table, **options):
    """A table as a data frame; months become dates."""
    path = found(pathlib.Path(folder) / f"{table}.csv")
    frame = pd.read_csv(path, keep_default_na=False, na_values=[""], **options)
    if "month" in frame:
        frame["month"] = pd.to_datetime(frame["month"])
    return frame


def spread(frame, by, value):
    """Median and the ends of the middle 50 and 90 % over replicates."""
    return frame.groupby(by, sort=False)[value].quantile([.05, .25, .5, .75, .95]).unstack()


def fan(axes, bands, colour):
    """Draws what `spread` gives over an axis of time or numbers."""
    axes.fill_between(bands.index, bands[.05], bands[.95], color=colour, alpha=.25, lw=0)
    axes.fill_between(bands.index, bands[.25], bands[.75], color=colour, alpha=.45, lw=0)
    axes.plot(bands.index, bands[.5], color=colour, lw=1.5)
