"""One open assistant: the draft, what was last saved, and every change written down at once."""

from collections.abc import Callable, Mapping, Sequence
from string import Formatter

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from connectors.base import CancelToken, SignInRequest, System
from connectors.errors import Cancelled, ErpError, problem
from connectors.fields import Secret
from connectors.views import ConnectionView, DraftView
from resources.words import ProblemText, Words
from wizards.bridge import Line, Run
from wizards.flow import ACTIVE, Assistant, AssistantServices, Choice, Flow, Step, folder


def open_in_browser(url: str) -> bool:
    """Opens an address in the system's browser; False where there is none."""
    return QDesktopServices.openUrl(QUrl(url))


class Session(QObject):
    """What pages read from and write to. Changes go to the services in order, in the background.

    changed: the draft was saved and read back. failed: a saving that did not happen, as an ErpError.
    open_url: opens an address in the browser. kin: the other kinds of connection to the same product.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        services: AssistantServices,
        words: Words,
        assistant: Assistant,
        draft: DraftView,
        *,
        open_url: Callable[[str], bool] = open_in_browser,
        kin: Sequence[System] = (),
    ) -> None:
        super().__init__()
        self.services = services
        self.assistant = assistant
        self._open_url = open_url
        self.kin = kin
        self.flow = Flow(assistant, draft)
        self.line = Line(self)
        self.registration: Mapping[str, str] = {}
        self.placed: tuple[ConnectionView, ...] = ()
        self.stopped: Step | None = None  # the sign-in that was ended by leaving it
        self._proving: CancelToken | None = None  # of values that are on their way
        self.use_words(words)

    @property
    def system(self) -> System:
        """The system being connected."""
        return self.assistant.system

    @property
    def draft(self) -> DraftView:
        """The draft as last saved."""
        return self.flow.draft

    def use_words(self, words: Words) -> None:
        """Takes the language from now on."""
        self.words = words.with_root(folder(self.system))

    def text(self, key: str, /, **params: object) -> str:
        """A text with the system's and our application's names filled in, where not given."""
        return self.words(key, **{"system": self.system.name, "application": self.application, **params})

    def step_text(self, step: Step, part: str) -> str:
        """A text of a step."""
        return self.text(self.assistant.key(step, part))

    def told(self, error: ErpError) -> ProblemText:
        """A problem in words, with the system's name where it names no other."""
        return self.words.problem(error.code, **{"system": self.system.name, **error.params})

    @property
    def application(self) -> str:
        """The name our product bears at the vendor: where it has none of its own, the client it is there."""
        return self.value("application_name") or self.filled("{service_client_id|client_id}")

    def value(self, name: str) -> str:
        """A plain value of the connection or the registration, or the field's default."""
        known = {**self.registration, **self.draft.fields}
        stored = known.get(name)
        if stored:
            return stored
        fields = (*self.system.fields, *self.system.registration_fields)
        return next((field.default for field in fields if field.name == name), "")

    def filled(self, template: str) -> str:
        """A text to copy, its `{field}`s filled in; of `{field|other}` the first that has a value."""
        names = [name for _, name, _, _ in Formatter().parse(template) if name]
        values = {name: next(filter(None, map(self.value, name.split("|"))), "") for name in names}
        return template.format(**values)

    def browse(self, address: str) -> str:
        """Opens an address in the browser; what to tell where that did not happen, "" where it did."""
        if not self.services.may_open(address):
            return self.text("assistant-open-page-demo", address=address)
        return "" if self._open_url(address) else self.text("assistant-no-browser")

    def look_around(self) -> None:
        """Reads what pages want to know beside the draft: our registration, the connections there are."""
        address, own = self.value("base_url"), self.draft.id

        def read() -> tuple[Mapping[str, str], tuple[ConnectionView, ...]]:
            registration = self.services.registrations.get(self.system.key, address).fields
            others = (placed for placed in self.services.connections.list() if placed.id != own)
            return registration, tuple(others)

        def keep(answer: tuple[Mapping[str, str], tuple[ConnectionView, ...]]) -> None:
            self.registration, self.placed = answer
            self.changed.emit()

        self.line.call(read, keep, self.failed.emit)

    def go(self, step: Step) -> None:
        """Moves to a step."""
        onboarding, draft = self.services.onboarding, self.draft.id
        self._save(lambda: onboarding.save_step(draft, step.id, {}))

    def answer(self, choice: Choice, value: str) -> None:
        """Keeps the answer to a question, also as the field of the same name."""
        onboarding, draft, step = self.services.onboarding, self.draft.id, self.flow.current.id
        is_field = any(field.name == choice.name for field in self.system.fields)

        def save() -> DraftView:
            saved = onboarding.save_step(draft, step, {choice.name: value})
            return onboarding.save_values(draft, {choice.name: value}, {}) if is_field else saved

        self._save(save)

    def tick(self, names: tuple[str, ...], done: bool) -> None:
        """Marks steps or single actions (`step/action`) as done, or takes the marks back."""
        onboarding, draft = self.services.onboarding, self.draft.id

        def save() -> DraftView:
            for name in names[:-1]:
                onboarding.tick(draft, name, done)
            return onboarding.tick(draft, names[-1], done)

        self._save(save)

    def save_values(
        self,
        values: Mapping[str, str],
        secrets: Mapping[str, Secret],
        done: Callable[[], None],
        failed: Callable[[ErpError], None],
    ) -> None:
        """Stores plain values and secrets; exactly one of the answers follows. Of a connection in use they
        are proved first, which `stop_proving` ends."""
        connections, draft = self.services.connections, self.draft.id
        cancel = self._proving = CancelToken()

        def save() -> DraftView:
            try:
                return connections.enter(draft, values, secrets, cancel)
            except Cancelled:
                raise problem("cancelled") from None

        def ended(answer: Callable[[], None]) -> None:
            self._proving = None
            answer()

        self._save(save, lambda: ended(done), lambda error: ended(lambda: failed(error)))
        self.look_around()

    @property
    def proving(self) -> bool:
        """Whether values are being stored that may have to be proved."""
        return self._proving is not None

    def stop_proving(self) -> None:
        """What is being proved is not kept: what was at work stays so."""
        if self._proving is not None and self.draft.stage == ACTIVE:
            self._proving.cancel()

    def save_place(
        self,
        done: Callable[[], None] | None = None,
        failed: Callable[[ErpError], None] | None = None,
        *,
        name: str | None = None,
        level: str | None = None,
        private: bool | None = None,
        description: str | None = None,
    ) -> None:
        """Stores the name and place; what is None stays as it is."""
        onboarding, now = self.services.onboarding, self.draft
        self._save(
            lambda: onboarding.save_place(
                now.id,
                name=now.name if name is None else name,
                level=now.level if level is None else level,
                private=now.private if private is None else private,
                description=now.description if description is None else description,
            ),
            done,
            failed,
        )

    def choose(
        self, clients: Mapping[str, str], done: Callable[[], None], failed: Callable[[ErpError], None]
    ) -> None:
        """Keeps the chosen companies (vendor's id to client name)."""
        onboarding, draft = self.services.onboarding, self.draft.id
        self._save(lambda: onboarding.choose(draft, clients), done, failed)

    def start_use(self, done: Callable[[], None], failed: Callable[[ErpError], None]) -> None:
        """Puts the connection into use."""
        onboarding, draft = self.services.onboarding, self.draft.id
        self._save(lambda: onboarding.start_use(draft), done, failed)

    def reload(self) -> None:
        """Reads the draft again, after work that stored something by itself."""
        onboarding, draft = self.services.onboarding, self.draft.id
        self._save(lambda: onboarding.load(draft))

    def sign_in(self, request: SignInRequest) -> Run:
        """A sign-in through the browser, not started yet; afterwards `reload` shows what was granted."""
        onboarding, draft = self.services.onboarding, self.draft.id
        return Run(lambda cancel: onboarding.sign_in(draft, request, cancel))

    def again(self, done: Callable[[DraftView], None], failed: Callable[[ErpError], None]) -> None:
        """Begins another draft like this one, for the next authorisation."""
        onboarding, draft = self.services.onboarding, self.draft.id
        self.line.call(lambda: onboarding.again(draft), done, failed)

    def check(self) -> Run:
        """The named tests, not started yet; when they are over, `reload` shows what they stored."""
        onboarding, draft = self.services.onboarding, self.draft.id
        return Run(lambda cancel: onboarding.check(draft, cancel))

    def list_companies(self) -> Run:
        """The vendor's list of companies, not started yet."""
        onboarding, draft = self.services.onboarding, self.draft.id
        return Run(lambda cancel: onboarding.list_companies(draft, cancel))

    def import_first(self) -> Run:
        """The first import, not started yet; cancelling it leaves a run that resumes."""
        onboarding, draft = self.services.onboarding, self.draft.id
        return Run(lambda cancel: onboarding.import_first(draft, cancel))

    def _save(
        self,
        save: Callable[[], DraftView],
        done: Callable[[], None] | None = None,
        failed: Callable[[ErpError], None] | None = None,
    ) -> None:
        def saved(draft: DraftView) -> None:
            self.flow = Flow(self.assistant, draft)
            if done is not None:
                done()
            self.changed.emit()

        self.line.call(save, saved, failed or self.failed.emit)
