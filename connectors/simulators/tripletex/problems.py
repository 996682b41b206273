"""Tripletex' error answers: status, code, Norwegian texts."""

from collections.abc import Sequence

import msgspec

from connectors.simulators.call import Call, Refusal
from connectors.simulators.wire import Answer

DOCS = "https://tripletex.no/v2-docs/"


class ApiProblem(Refusal):
    """An answer other than 2xx, in the vendor's error shape."""

    def __init__(
        self,
        status: int,
        code: int,
        message: str | None,
        developer: str | None = None,
        fields: Sequence[tuple[str | None, str]] = (),
        path: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code, self.message, self.developer = code, message, developer
        self.fields, self.path = fields, path

    def answer(self, call: Call) -> Answer:
        """The vendor's error object."""
        wrong = [{"field": f, "message": m, "path": self.path, "rootId": None} for f, m in self.fields]
        body = {
            "status": self.status, "code": self.code, "message": self.message, "link": DOCS,
            "developerMessage": self.developer, "validationMessages": wrong or None,
            "requestId": str(call.identity),
        }  # fmt: skip
        return Answer(self.status, msgspec.json.encode(body))


def unauthorized() -> ApiProblem:
    return ApiProblem(
        401, 3000, "Unauthorized", "Could not log in. Check login info in Authorization header."
    )


def forbidden() -> ApiProblem:
    return ApiProblem(403, 9000, "You do not have permission to access this feature.")


def not_found() -> ApiProblem:
    return ApiProblem(404, 6000, "Object not found")


def missing(names: Sequence[str]) -> ApiProblem:
    return ApiProblem(422, 15000, "Validation failed", None, [(n, "Kan ikke være null.") for n in names])


def invalid(message: str, field: str | None = None) -> ApiProblem:
    return ApiProblem(422, 18000, "Validering feilet.", "VALIDATION_ERROR", [(field, message)], field)


def bad_number(text: str) -> ApiProblem:
    return ApiProblem(422, 21000, f'Wrong data format! Expected number. For input string: "{text}"')


def bad_ids(text: str) -> ApiProblem:
    message = f"'{text}': Listen med ID-er må være en kommaseparert liste med positive heltall."
    return ApiProblem(422, 12000, message)


def unknown_field(name: str, entity: str) -> ApiProblem:
    why = f"{name} does not match a field in the model: {entity}DTO"
    message = f"Illegal field in fields filter: {name}. {why}"
    return ApiProblem(400, 11000, message)


def unknown_sort(name: str, entity: str) -> ApiProblem:
    return ApiProblem(422, 17000, f"Sorteringsfeltet finnes ikke: {name} ({entity})")


def too_large() -> ApiProblem:
    return ApiProblem(422, 23000, "Result set too large. Limit of 10000 reached.")


def token_refused(argument: str) -> ApiProblem:
    kind = "consumer" if argument == "consumerToken" else "employee"
    return invalid(f"The {kind} token is invalid or does not exist.", f"arg:{argument}")
