"""``kiosk staff``: who works here, their PINs and roles; for whoever administers the machine."""

import getpass
import sys
from typing import Annotated

import typer

from kiosk.app import output
from kiosk.app.bootstrap import session
from kiosk.app.commands.options import Json
from kiosk.app.settings import WrongUse
from kiosk.clock import utc_now
from kiosk.domain.access import Role
from kiosk.domain.errors import InvalidInput

group = typer.Typer(help="Who works at the desk: PINs and roles.", no_args_is_help=True)
Code = Annotated[str, typer.Argument(metavar="CODE", help="The code of the staff member")]


@group.command("list")
def list_staff(ctx: typer.Context, json_output: Json = False) -> None:
    """Show the staff with their roles, whether they have a PIN, and what they have to wait for."""
    run = session(ctx)
    run.json = run.json or json_output
    with run.station() as station:
        from kiosk.operations import signin

        staff = signin.members(station)
        stopped = {one.code for one in staff if signin.seconds_left(station, one.code) == float("inf")}
    if run.json:
        keys = [
            {
                "code": one.code,
                "name": one.name,
                "role": one.role.value,
                "has_pin": one.has_pin,
                "stopped": one.code in stopped,
            }
            for one in staff
        ]
        output.write_json(keys)
    else:
        states = {one.code: "stopped" if one.code in stopped else "set" for one in staff if one.has_pin}
        rows = [(one.code, one.name, one.role.value, states.get(one.code, "none")) for one in staff]
        output.table(("Code", "Name", "Role", "PIN"), rows)


@group.command("set-pin")
def set_pin(ctx: typer.Context, code: Code, json_output: Json = False) -> None:
    """Set someone's PIN, and let them try again if they were stopped.

    The PIN is read from the terminal without showing it, or as one line from standard input.
    """
    run = session(ctx)
    run.json = run.json or json_output
    with run.station() as station:
        from kiosk.operations import signin

        member = signin.member(station, code)
        signin.set_pin(station, None, code, _secret(), utc_now())
    if run.json:
        output.write_json({"code": code, "has_pin": True})
    else:
        output.write(f"The new PIN of {member.name} is stored.")


@group.command("set-role")
def set_role(
    ctx: typer.Context,
    code: Code,
    role: Annotated[str, typer.Argument(metavar="ROLE", help=", ".join(Role))],
    json_output: Json = False,
) -> None:
    """Give someone a role."""
    if role not in set(Role):
        raise WrongUse("unknown_role", roles=", ".join(Role))
    run = session(ctx)
    run.json = run.json or json_output
    with run.station() as station:
        from kiosk.operations import signin

        signin.set_role(station, None, code, Role(role), utc_now())
        member = signin.member(station, code)
    if run.json:
        output.write_json({"code": code, "role": member.role.value})
    else:
        output.write(f"{member.name} is now: {member.role.value}.")


def _secret() -> str:
    """Read a PIN, twice where somebody types it."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    secret = getpass.getpass("New PIN: ")
    if getpass.getpass("The same PIN again: ") != secret:
        raise InvalidInput("not_the_same", "pin")
    return secret
