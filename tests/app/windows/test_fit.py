"""Every large window fits on the screen it opens on, and its main button with it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(1024, 700, 1), (1366, 768, 1), (2048, 1400, 2), (1366, 768, 2), (1920, 1200, 1)],
)
def test_windows_fit_their_screen(tmp_path: Path, width: int, height: int, scale: int) -> None:
    screen = {"name": "one", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1,
              "logicalDpi": 96, "logicalBaseDpi": 96}  # fmt: skip
    config = tmp_path / "screen.json"
    config.write_text(json.dumps({"windowFrameMargins": True, "screens": [screen]}), encoding="utf-8")
    env = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "QT_SCALE_FACTOR": str(scale)}
    command = [sys.executable, "-m", "tests.app.windows.windows_on_a_screen", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, env=env, check=True, timeout=120, capture_output=True)
    told = json.loads((tmp_path / "places.json").read_text(encoding="utf-8"))
    left, top, right, bottom = told["room"]
    assert (right + 1 - left, bottom + 1 - top) == (width // scale, height // scale)
    for one in told["windows"]:
        at_left, at_top, at_right, at_bottom = one["frame"]
        assert left <= at_left and top <= at_top and at_right <= right and at_bottom <= bottom, one
        if one["button"]:
            assert one["button"][2] < one["size"][0] and one["button"][3] < one["size"][1], one
