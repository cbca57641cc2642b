"""A message goes out, safely, or the reason is told."""

import socket
from email.message import EmailMessage
from pathlib import Path

import pytest

from kiosk.devices.mail import MailError, send
from kiosk.domain.site_reports import Mail
from tests.operations.mailbox import Mailbox, mailbox


def rules(box: Mailbox, **more: object) -> Mail:
    values: dict[str, object] = {
        "to": ("boss@example.org", "office@example.org"),
        "sender": "lobby@example.org",
        "server": "127.0.0.1",
        "port": box.port,
        "security": box.security,
    }
    return Mail(**(values | more))  # type: ignore[arg-type]


@pytest.fixture
def message() -> EmailMessage:
    made = EmailMessage()
    made["Subject"] = "每日来访日志 – Größe"
    made["From"], made["To"] = "lobby@example.org", "boss@example.org"
    made.set_content("你好\n.\nTschüss")
    return made


@pytest.fixture
def password(tmp_path: Path) -> Path:
    file = tmp_path / "password"
    file.write_text("geheim\n", encoding="utf-8")
    file.chmod(0o600)
    return file


@pytest.mark.parametrize("security", ["none", "starttls", "tls"])
def test_a_message_reaches_everybody(
    tmp_path: Path, message: EmailMessage, security: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with mailbox(tmp_path, security) as box:
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
        assert send(rules(box), message) == ()
    assert box.recipients == ["boss@example.org", "office@example.org"]
    (got,) = box.messages
    assert got["Subject"] == "每日来访日志 – Größe"
    assert got.get_content().split() == ["你好", ".", "Tschüss"]


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_certificate_that_nobody_vouches_for_is_refused(
    tmp_path: Path, message: EmailMessage, security: str
) -> None:
    with mailbox(tmp_path, security) as box, pytest.raises(MailError) as caught:
        send(rules(box), message)
    assert caught.value.code == "mail_certificate"
    assert box.received == []


def test_nothing_is_sent_in_clear_where_the_server_offers_no_security(
    tmp_path: Path, message: EmailMessage
) -> None:
    with mailbox(tmp_path) as box, pytest.raises(MailError) as caught:
        send(rules(box, security="starttls"), message)
    assert caught.value.code == "mail_security"
    assert box.received == []


def test_user_and_password(tmp_path: Path, message: EmailMessage, password: Path) -> None:
    with mailbox(tmp_path) as box:
        box.password = "geheim"
        send(rules(box, user="lobby", password_file=str(password)), message)
        assert len(box.received) == len(box.logins) == 1
        box.password = "another"
        with pytest.raises(MailError) as caught:
            send(rules(box, user="lobby", password_file=str(password)), message)
    assert caught.value.code == "mail_login"
    assert len(box.received) == 1


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_password_that_others_may_read_is_not_used(
    tmp_path: Path, message: EmailMessage, password: Path, mode: int
) -> None:
    password.chmod(mode)
    with mailbox(tmp_path) as box, pytest.raises(MailError) as caught:
        send(rules(box, user="lobby", password_file=str(password)), message)
    assert caught.value.code == "password_open"
    assert caught.value.values["path"] == str(password)
    assert box.logins == []


@pytest.mark.parametrize("content", [None, b"", b" \n", b"\xff\xfe"])
def test_a_password_that_is_not_there(
    tmp_path: Path, message: EmailMessage, password: Path, content: bytes | None
) -> None:
    if content is None:
        password.unlink()
    else:
        password.write_bytes(content)
    with mailbox(tmp_path) as box, pytest.raises(MailError) as caught:
        send(rules(box, user="lobby", password_file=str(password)), message)
    assert caught.value.code == "password_missing"


def test_addresses_that_the_server_refuses(tmp_path: Path, message: EmailMessage) -> None:
    with mailbox(tmp_path) as box:
        box.refuse = frozenset({"office@example.org"})
        assert send(rules(box), message) == ("office@example.org",)
        assert len(box.received) == 1
        box.refuse = frozenset({"office@example.org", "boss@example.org"})
        with pytest.raises(MailError) as caught:
            send(rules(box), message)
    assert caught.value.code == "mail_refused"


def test_a_message_that_the_server_refuses(tmp_path: Path, message: EmailMessage) -> None:
    with mailbox(tmp_path) as box:
        box.refuse_message = True
        with pytest.raises(MailError) as caught:
            send(rules(box), message)
    assert caught.value.code == "mail_refused"


def test_a_server_that_is_not_there(message: EmailMessage) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        with pytest.raises(MailError) as caught:
            send(rules(Mailbox(port=free.getsockname()[1])), message)
    assert caught.value.code == "mail_unreachable"
    assert caught.value.values["server"] == "127.0.0.1"
