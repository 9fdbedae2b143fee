"""Calendar files as a school's website gives them, made of a line for each event."""


def ics(*events: str, head: str = "") -> bytes:
    """A file of events, each its properties parted by `|`: `SUMMARY:INSET|DTSTART;VALUE=DATE:20270104`."""
    parts = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//A school//EN", *head.split("|")]
    for event in events:
        parts += ["BEGIN:VEVENT", *event.split("|"), "END:VEVENT"]
    return ("\r\n".join([p for p in parts if p] + ["END:VCALENDAR"]) + "\r\n").encode()


def whole(words: str, first: str, after: str = "") -> str:
    """An event of whole days; `after` is the day after its last one, as the standard has it."""
    end = f"|DTEND;VALUE=DATE:{after}" if after else ""
    return f"SUMMARY:{words}|DTSTART;VALUE=DATE:{first}{end}"
