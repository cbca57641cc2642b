"""The queue commands for what goes on after the call, as a script uses them."""

from tests.command import Kiosk


def test_hold_resume_transfer_and_undo(lobby: Kiosk) -> None:
    lobby.check_in({"purpose": "complaint", "adults": 1})
    lobby.run("queue", "call", "--counter", "2")
    lobby.run("queue", "serve", "C001")
    held = lobby.run("queue", "hold", "C001", "--counter", "2", "--json")
    assert (held.status, held.json["status"]) == (0, "on_hold")
    assert lobby.run("queue", "resume", "C001", "--json").json["status"] == "serving"
    sent = lobby.run("queue", "transfer", "C001", "--to-service", "advice", "--json").json
    assert (sent["status"], sent["service"], sent["counter"]) == ("transferred", "advice", None)
    back = lobby.run("queue", "undo", "C001", "--json").json
    assert (back["status"], back["service"], back["counter"]) == ("serving", "complaint", 2)
    again = lobby.run("queue", "undo", "C001", "--json")
    assert (again.status, again.json["error"]) == (1, "nothing_to_undo")


def test_transfer_to_a_counter(lobby: Kiosk) -> None:
    lobby.check_in({"purpose": "complaint", "adults": 1})
    assert lobby.run("queue", "transfer", "C001", "--to-counter", "4").text == "Ticket C001 is transferred.\n"
    assert lobby.run("queue", "call", "--counter", "2", "--json").json["error"] == "nobody_waiting"
    assert lobby.run("queue", "call", "--counter", "4", "--json").json["ticket"] == "C001"


def test_put_back_and_cancel(lobby: Kiosk) -> None:
    lobby.check_in({"purpose": "complaint", "adults": 1})
    lobby.run("queue", "call", "--counter", "2")
    lobby.run("queue", "no-show", "C001")
    assert lobby.run("queue", "put-back", "C001", "--json").json["status"] == "waiting"
    assert lobby.run("queue", "cancel", "C001").text == "Ticket C001 is cancelled.\n"
    assert lobby.run("queue", "cancel", "C001", "--json").json["error"] == "illegal_move"


def test_what_cannot_be_is_refused_with_a_code(lobby: Kiosk) -> None:
    lobby.check_in({"purpose": "complaint", "adults": 1})
    for arguments, status, code in (
        (["hold", "C001"], 1, "illegal_move"),
        (["resume", "C001"], 1, "illegal_move"),
        (["put-back", "C001"], 1, "illegal_move"),
        (["undo", "C001"], 1, "nothing_to_undo"),
        (["transfer", "C001", "--to-service", "magic"], 1, "unknown_service"),
        (["transfer", "C001", "--to-counter", "99"], 1, "unknown_counter"),
        (["transfer", "C001"], 2, "option_missing"),
    ):
        result = lobby.run("queue", *arguments, "--json")
        assert (result.status, result.json["error"] if status == 1 else code) == (status, code), arguments


def test_recall_has_a_limit(lobby: Kiosk) -> None:
    lobby.check_in({"purpose": "complaint", "adults": 1})
    lobby.run("queue", "call", "--counter", "2")
    assert lobby.run("queue", "recall", "C001", "--json").json["calls"] == 2
    assert lobby.run("queue", "recall", "C001", "--json").json["calls"] == 3
    limit = lobby.run("queue", "recall", "C001", "--json").json
    assert (limit["error"], limit["message"]) == ("most_calls", "A ticket is called at most 3 times.")
