"""Errors as HTTP responses, with the members of GA4GH's Error (code, message) and more."""

import asyncpg
from fastapi import Request
from fastapi.encoders import jsonable_encoder
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

# By SQLSTATE, else by its first two characters, its class. docs/errors.md has the library's errors.
STATUS = {
    "22023": 422,  # invalid argument or document
    "P0002": 404,  # not found
    "42501": 403,  # the session does not act for this organisation
    "55000": 503,  # the database is not ready for the call; the hint says what to do
    "54000": 413,  # an argument is too large
    "57014": 504,  # statement_timeout
    "08": 503, "40": 503, "53": 503, "55": 503, "57": 503,  # connection, conflict, resources, locks, shutdown
    "3D": 503,  # the organisation has no results database yet
    "22": 422, "23": 409,  # data, constraints
}


class ApiError(HTTPException):
    """An error of the service itself, such as 404 for a job that does not exist."""

    def __init__(self, status, message, headers=None, **more):
        super().__init__(status, message, headers)
        self.more = more


def response(status, message, headers=None, **more):
    body = {"code": status, "message": message} | {name: value for name, value in more.items() if value is not None}
    if status == 503:
        headers = {"Retry-After": "2"} | (headers or {})
    return JSONResponse(jsonable_encoder(body), status, headers)


def from_database(_: Request, error: asyncpg.PostgresError):
    status = STATUS.get(error.sqlstate) or STATUS.get(error.sqlstate[:2], 500)
    if status == 500:
        raise error  # a mistake of this application: the log gets it, not the client
    # An error that asyncpg raises before it sends the statement has no message of the server.
    return response(status, error.message or str(error), sqlstate=error.sqlstate, detail=error.detail, hint=error.hint)


def unavailable(_: Request, error: Exception):
    return response(503, "the database could not be reached, or did not answer in time")


def invalid_request(_: Request, error: RequestValidationError):
    faults = [{"path": ".".join(map(str, each["loc"])), "message": each["msg"]} for each in error.errors()]
    return response(422, "the request is not valid", faults=faults)


def too_deep(_: Request, error: RecursionError):
    return response(422, "the request is nested too deeply")


def from_application(_: Request, error: HTTPException):
    return response(error.status_code, error.detail, error.headers, **getattr(error, "more", {}))


def install(app):
    app.add_exception_handler(asyncpg.PostgresError, from_database)
    for each in (TimeoutError, OSError, asyncpg.InterfaceError):
        app.add_exception_handler(each, unavailable)
    app.add_exception_handler(RecursionError, too_deep)
    app.add_exception_handler(RequestValidationError, invalid_request)
    app.add_exception_handler(HTTPException, from_application)
