"""Sends one message by SMTP, and says in a code what went wrong."""

import smtplib
import ssl
import stat
import sys
from email.message import EmailMessage
from pathlib import Path

from kiosk.domain.errors import LobbyError
from kiosk.domain.site_reports import Mail

TIMEOUT_SECONDS = 30


class MailError(LobbyError):
    """The message was not sent.

    Codes: ``mail_unreachable mail_certificate mail_security mail_login mail_refused``, and of the file with
    the password ``password_missing password_open`` (others may read it), with its ``path``.
    """


def send(mail: Mail, message: EmailMessage) -> tuple[str, ...]:
    """Send to all of ``mail.to`` and return the addresses that the server refused. Raises MailError.

    The server's certificate is checked. Nothing is sent in clear where ``security`` asks for more.
    """
    password = None if mail.user is None else _password(Path(mail.password_file or ""))
    try:
        with _connected(mail) as server:
            if mail.user is not None and password is not None:
                server.login(mail.user, password)
            refused = server.send_message(message, mail.sender, list(mail.to))
    except ssl.SSLCertVerificationError as error:
        raise MailError("mail_certificate", server=mail.server) from error
    except smtplib.SMTPAuthenticationError as error:
        raise MailError("mail_login", server=mail.server) from error
    except smtplib.SMTPNotSupportedError as error:
        raise MailError("mail_security", server=mail.server) from error
    except (smtplib.SMTPRecipientsRefused, smtplib.SMTPSenderRefused, smtplib.SMTPDataError) as error:
        raise MailError("mail_refused", server=mail.server) from error
    except (OSError, smtplib.SMTPException) as error:
        raise MailError("mail_unreachable", server=mail.server) from error
    return tuple(refused)


def _connected(mail: Mail) -> smtplib.SMTP:
    checked = ssl.create_default_context()
    if mail.security == "tls":
        return smtplib.SMTP_SSL(mail.server, mail.port, timeout=TIMEOUT_SECONDS, context=checked)
    server = smtplib.SMTP(mail.server, mail.port, timeout=TIMEOUT_SECONDS)
    if mail.security == "starttls":
        try:
            server.starttls(context=checked)
        except BaseException:
            server.close()
            raise
    return server


def _password(path: Path) -> str:
    """Return the password that stands alone in a file which only its owner can read."""
    try:
        mode = path.stat().st_mode
        if sys.platform != "win32" and mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise MailError("password_open", path=str(path))
        words = path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise MailError("password_missing", path=str(path)) from error
    if not words:
        raise MailError("password_missing", path=str(path))
    return words
