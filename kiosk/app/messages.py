"""The English sentence for every error code, for the command line and its scripts.

Screens have their own words in each language; these are for people who type commands.
"""

from kiosk.domain.errors import LobbyError

SENTENCES: dict[str, str] = {
    # The shape of what came in
    "invalid_json": "This is not one JSON object on one line.",
    "invalid_utf8": "This is not valid UTF-8 text.",
    "line_too_long": "The line is longer than {limit} bytes.",
    "duplicate_field": "The field is given twice.",
    "unknown_field": "There is no field of this name.",
    "not_text": "The field must be text.",
    "not_a_number": "The field must be a whole number.",
    "not_true_or_false": "The field must be true or false.",
    "not_an_identifier": "The field must be a UUID.",
    # What a field does not accept
    "required": "The field must be given.",
    "too_long": "The text is longer than {limit} characters.",
    "control_character": "The text holds a control character.",
    "direction_character": "The text holds a character that changes the writing direction.",
    "invisible_character": "The text holds an invisible character.",
    "phone_short": "The phone number is too short.",
    "phone_long": "The phone number is too long.",
    "phone_invalid": "This is not a phone number that exists.",
    "unknown_choice": "This is not one of the choices of the field.",
    "unknown_host": "Nobody of this name or code can be visited here.",
    "unknown_purpose": "The site has no such purpose.",
    "unknown_service": "The purpose has no such service.",
    "unknown_language": "The site does not speak this language.",
    "unknown_outcome": "The site has no such outcome.",
    "unknown_staff": "The site has no such staff member.",
    "unknown_counter": "The site has no such counter.",
    "too_few": "There must be at least {minimum}.",
    "too_many": "There may be at most {maximum}.",
    "not_asked": "The purpose does not ask for this field.",
    "closed": "The site is closed at this time.",
    # Tickets and the queue
    "ticket_unknown": "There is no such ticket today.",
    "illegal_move": "A ticket that is {status} does not take this step ({move}).",
    "most_calls": "A ticket is called at most {maximum} times.",
    "too_late": "A no-show can be put back within {minutes} minutes only.",
    "nothing_to_undo": "There is no step to take back.",
    "step_of_another": "The last step was made at another station.",
    "not_waiting": "A ticket that is {status} does not wait.",
    "nowhere": "Name a service or a counter.",
    "nobody_waiting": "Nobody is waiting for this counter.",
    "malformed": "This is not a ticket code.",
    "forged": "The code was not signed by this site.",
    "foreign": "The code belongs to another site.",
    "expired": "The code is no longer valid.",
    "already_left": "This group has left already.",
    # Visitors and visits
    "already_done": "This is done already.",
    "in_the_past": "The day lies in the past.",
    "same_visitor": "Both are the same visitor.",
    "score_range": "The score must be between 1 and 5.",
    "unknown_result": "There is no such result.",
    # The day plan and the replay
    "staff_elsewhere": "{staff} is planned at counter {counter} in the hour from {hour}:00 already.",
    "hour_range": "An hour is between 0 and 23.",
    "same_day": "A day cannot be copied onto itself.",
    "no_plan": "There is no plan for {day}.",
    "no_plan_alike": "No earlier day of the same weekday has a plan.",
    "closed_day": "The site is closed on {day}.",
    "day_not_over": "The day is not over yet.",
    "nobody_came": "Nobody was called to a counter on {day}.",
    "counters_range": "There must be at least one counter, and at most {maximum}.",
    "visit_unknown": "There is no such visit.",
    "visitor_unknown": "There is no such visitor.",
    "wrong_pin": "The PIN is wrong.",
    "administrator_exists": "There is an administrator already.",
    # The work log
    "entry_unknown": "There is no such entry in the work log.",
    "hand_over_unknown": "There is no such hand-over.",
    "unknown_equipment": "The site has no such equipment.",
    "already_out": "This piece is out already.",
    "loan_unknown": "There is no such loan.",
    "round_unknown": "No such round is planned today.",
    "already_begun": "Somebody has set out on this round already.",
    "not_yet": "This round is not due yet.",
    "missed": "The time of this round is over.",
    "unknown_point": "The round does not pass such a place.",
    # Signing in
    "pin_repeated": "The PIN repeats one digit.",
    "pin_run": "The PIN is a run of digits.",
    "pin_short": "The PIN has fewer than {minimum} digits.",
    "pin_long": "The PIN has more than {limit} digits.",
    "password_short": "The password has fewer than {minimum} characters.",
    "pin_damaged": "The stored PIN is damaged; set a new one.",
    "password_long": "The password is longer than {limit} characters.",
    "slowed": "Too many wrong attempts; wait before the next one.",
    "stopped": "Too many wrong attempts; an administrator must set a new PIN.",
    "staff_unknown": "The site has no such staff member.",
    "not_the_same": "The two entries are not the same.",
    "not_allowed": "The role does not allow this.",
    "last_administrator": "One administrator with a PIN has to remain.",
    "unknown_role": "The role must be one of {roles}.",
    # Training
    "training_database": "{url} is a database of the training, not one for real work.",
    "training_is_real": "{path} holds real visits; the training does not touch it.",
    # The signing key
    "key_damaged": "The signing key {path} is damaged.",
    "key_unreadable": "The signing key {path} cannot be read: {detail}.",
    "key_unwritable": "The signing key {path} cannot be written: {detail}.",
    # Storage
    "disk_full": "The disk is full; nothing was stored.",
    "locked": "The database is busy with another program; try again.",
    "read_only": "The database cannot be written to.",
    "unreachable": "The database cannot be opened.",
    "damaged": "The database file is damaged, or is not a database.",
    "site_file": "The site file {path} is not right: {detail}.",
    "no_database": "There is no database at {path} yet.",
    "no_site": "The database holds no site; name a site file with --config.",
    "newer_database": "The database belongs to a newer version of this program; it was left as it is.",
    "unsafe_sqlite": "SQLite {version} can damage a database that two programs use; a newer one is needed.",
    "unsupported_url": "The database must be sqlite:///relative.db or sqlite:////absolute.db.",
    # Files
    "unknown_filter": "The site has no {value} among its {part}.",
    "folder_missing": "The folder of {path} does not exist.",
    "is_a_folder": "{path} is a folder, not a file.",
    "not_writable": "{path} cannot be written: {reason}.",
    "export_disk_full": "The disk is full; {path} was not written.",
    "cancelled": "Cancelled; {path} was not written.",
    "no_printer": "No printer is set up.",
    "printer_failed": "The printer did not take the job.",
    "not_written": "The file could not be written.",
    # The daily log
    "training_writes_none": "The training writes no daily log.",
    "too_late_for_early": "The day {day} is over; its log is the closing edition.",
    "too_early_for_closing": "The day {day} is not over; its closing edition comes later.",
    "unexpected": "Something unexpected went wrong; the log of the program tells where.",
    "mail_unset": "The site no longer says where the daily log is sent.",
    "mail_file_missing": "A file that was to be sent is not there.",
    "mail_unreachable": "The mail server cannot be reached.",
    "mail_certificate": "The certificate of the mail server is not valid.",
    "mail_security": "The mail server does not offer the security that the site file asks for.",
    "mail_login": "The mail server refused the user or the password.",
    "mail_refused": "The mail server refused the message.",
    "mail_some_refused": "The mail server refused some of the addresses.",
    "password_missing": "The file with the password of the mail server cannot be read, or is empty.",
    "password_open": "Others can read the password of the mail server; only its owner may (chmod 600).",
    "no_database_file": "A database in memory has no place for daily logs; name a folder in the site file.",
    # The command itself
    "due_alone": "The option --due stands alone, without a day or an edition.",
    "database_url": "The database must be sqlite:///relative.db or sqlite:////absolute.db, not {url}.",
    "config_missing": "There is no site file at {path}.",
    "settings_file": "The settings file {path} cannot be read as TOML.",
    "settings_key": "The settings file {path} has an unknown key: {key}.",
    "settings_value": "The setting {key} has a value that does not fit.",
    "stdin_with_fields": "With --stdin the fields come from the lines, not from options.",
    "option_missing": "The option --{option} is needed.",
    "days_reversed": "The last day is before the first.",
    "day_order": "The last day is before the first.",
    "day_malformed": "{text} is not a day; write it as YYYY-MM-DD.",
    "hours_malformed": "{text} names no hours; write 9, or 9-12 for 9, 10 and 11.",
    "counters_malformed": "{text} is not +1, -1 or a number of counters.",
    "language_unknown": "The site does not speak {language}.",
    "size_malformed": "{text} is not a size; write it as WIDTHxHEIGHT, such as 1080x1920.",
    "no_display": "There is no display to show a window on.",
    "not_empty": "The database already holds visits; give the demo a new one, or say --add.",
}


def sentence(error: LobbyError) -> str:
    """Return one English sentence for ``error``."""
    template = SENTENCES.get(error.code, f"This cannot be done ({error.code}).")
    try:
        return template.format(**error.values)
    except (KeyError, IndexError):
        return template


def refusal(error: LobbyError) -> dict[str, object]:
    """Return ``error`` as scripts read it: its code, the field to blame or None, and the sentence."""
    return {"error": error.code, "field": getattr(error, "field", None), "message": sentence(error)}
