"""The picture of the rooms is the one the imports give."""

from tests.rooms import FILE, ROOMS, arrows, drawing


def test_every_room_is_drawn_and_the_picture_is_fresh() -> None:
    pairs = arrows()
    assert {room for pair in pairs for room in pair} == set(ROOMS)
    assert FILE.read_text(encoding="utf-8") == drawing(pairs), "run: .venv/bin/python -m tests.rooms"
