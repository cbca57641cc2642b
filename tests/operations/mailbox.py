"""A mail server for tests: keeps what it is sent; with TLS by a certificate that it makes itself."""

import base64
import ipaddress
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass
class Mailbox:
    """What came, and how the server behaves. ``security`` as in the site file; ``refuse`` are addresses."""

    port: int = 0
    security: str = "none"
    context: ssl.SSLContext | None = None
    password: str | None = None
    refuse: frozenset[str] = frozenset()
    refuse_message: bool = False
    received: list[bytes] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    logins: list[str] = field(default_factory=list)

    @property
    def messages(self) -> list[EmailMessage]:
        return [message_from_bytes(one, policy=policy.default) for one in self.received]


class _Talk(socketserver.StreamRequestHandler):
    box: Mailbox

    def setup(self) -> None:
        if self.box.security == "tls":
            self.secure()
        super().setup()

    def finish(self) -> None:
        super().finish()
        self.request.close()

    def secure(self) -> None:
        assert self.box.context is not None
        self.request = self.box.context.wrap_socket(
            self.request, server_side=True, do_handshake_on_connect=False
        )
        try:
            self.request.do_handshake()
        except OSError:
            self.request.close()
            raise

    def handle(self) -> None:
        self.say("220 test ESMTP")
        while line := self.rfile.readline():
            word = line.decode().strip()
            if word.upper() == "QUIT":
                self.say("221 bye")
                return
            self.answer(word)

    def say(self, words: str) -> None:
        self.wfile.write(words.encode() + b"\r\n")

    def answer(self, word: str) -> None:
        box, command = self.box, word.upper().partition(" ")[0]
        if command == "EHLO":
            offers = ["AUTH PLAIN"] if box.password else []
            offers += ["STARTTLS"] if box.security == "starttls" else []
            lines = ["test", *offers]
            for one in lines[:-1]:
                self.say(f"250-{one}")
            self.say(f"250 {lines[-1]}")
        elif command == "STARTTLS":
            self.say("220 go on")
            self.secure()
            super().setup()
        elif command == "AUTH":
            box.logins.append(word)
            good = base64.b64decode(word.rsplit(maxsplit=1)[-1]).split(b"\0")[-1].decode() == box.password
            self.say("235 welcome" if good else "535 no")
        elif command == "RCPT":
            address = word.partition("<")[2].partition(">")[0]
            if address in box.refuse:
                self.say("550 unknown")
            else:
                box.recipients.append(address)
                self.say("250 ok")
        elif command == "DATA":
            self.say("354 go on")
            data = b""
            while (line := self.rfile.readline()) != b".\r\n":
                data += line.removeprefix(b".")
            if box.refuse_message:
                self.say("554 no")
            else:
                box.received.append(data)
                self.say("250 ok")
        else:
            self.say("250 ok")


@contextmanager
def mailbox(folder: Path, security: str = "none") -> Iterator[Mailbox]:
    """Serve on 127.0.0.1; the certificate of a secure one is ``folder/certificate.pem``."""
    box = Mailbox(security=security)
    if security != "none":
        box.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        box.context.load_cert_chain(*_certificate(folder))
    talk = type("Talk", (_Talk,), {"box": box})
    with _Quiet(("127.0.0.1", 0), talk) as server:
        box.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield box
        finally:
            server.shutdown()
            thread.join()


class _Quiet(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that does not trust the certificate hangs up: that is what is tested."""


def _certificate(folder: Path) -> tuple[Path, Path]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    start = datetime(2020, 1, 1, tzinfo=UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=36500))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    certificate, private = folder / "certificate.pem", folder / "key.pem"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return certificate, private
