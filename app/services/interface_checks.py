"""What an interface needs before records may move: both sides proved, resources, headers, one company."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.services.interface_views import InterfaceView
from app.store.moving import Direction, RegisterSetting
from app.store.records import Connection
from app.sync.moves import Pair, Whose, strangers, without_temporary
from connectors import registry
from connectors.base import CheckItem, Result
from connectors.errors import ConfigError, ErpError
from connectors.moves import RULES, Receiver


def refuse_unready(row: Connection) -> None:
    """Both sides are proved, nothing lacks at the vendors, and every register is settled."""
    failed = next((record.problem for record in row.checks if record.problem is not None), None)
    if failed is not None:
        raise failed.error()
    done = {record.name for record in row.checks} | row.assistant.ticks.keys()
    for name in (*registry.system(row.system).sides, *RULES):
        if name not in done:
            raise ConfigError("not_ready", name=name)


def refuse_strangers(view: InterfaceView) -> None:
    """Two companies are linked only where their business IDs are the same or somebody says so."""
    if view.differing and not view.intended:
        interface = registry.system(view.system)
        raise strangers(interface, [view.whose.get(side, Whose()) for side in interface.sides])


def needed(row: Connection, pair: Pair, settings: Sequence[RegisterSetting]) -> Iterator[CheckItem]:
    """What the receiving sides need; a check's fact `register` says for which register."""
    first, second = (registry.system(side).name for side in registry.system(row.system).sides)
    for direction, taker in ((Direction.FORTH, second), (Direction.BACK, first)):
        chosen = [setting for setting in settings if setting.direction is direction]
        if not chosen:
            continue
        receiver: Receiver = pair.of(direction)[1]
        headers = [text for setting in chosen for text in setting.headers.values()]
        for item in receiver.resources([setting.register for setting in chosen], headers):
            if item.problem is not None:
                item.problem.params.setdefault("system", taker)
            # where a resource is named as the register is, it is the register's
            register = item.facts.get("register", item.name.removeprefix("resource_"))
            yield replace(item, facts={**item.facts, "register": register})
    for setting in settings:
        if setting.temporary:
            yield _temporary(pair, setting, second)


def _temporary(pair: Pair, setting: RegisterSetting, taker: str) -> CheckItem:
    """Whether the one record that stands for all of a register is there."""
    try:
        lacking = without_temporary(pair, setting)
    except ErpError as error:
        lacking = error
    if lacking is not None:
        lacking.params.setdefault("system", taker)
    result, facts = Result.FAILED if lacking else Result.OK, {"register": setting.register}
    return CheckItem(f"temporary_{setting.register}", result, facts, lacking)
