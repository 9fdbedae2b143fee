"""The hours of a school's working day, handed out to the acts of one day in their order."""

from datetime import date, datetime, time, timedelta, timezone

from senco_tui.demonstration.chance import whole

_OPENS, _CLOSES = 8 * 60 + 5, 17 * 60 + 10
_NIGHTFALL = 22 * 60
HOUR = timedelta(hours=1)


def hours(day: date, count: int, *, today: bool) -> list[datetime]:
    """So many moments of `day`, each after the one before; today's lie early, before anyone sits down."""
    opens, closes = (7 * 60 + 10, 8 * 60 + 20) if today else (_OPENS, _CLOSES)
    wanted = sorted(whole(f"{day.toordinal() % 997} {n} {count}", opens, closes) for n in range(count))
    found: list[int] = []
    for minute in wanted:
        found.append(max(minute, found[-1] + 1) if found else minute)
    return [moment(day, min(m, _NIGHTFALL)) for m in found]


def moment(day: date, minute: int) -> datetime:
    """A minute of a day by the clock on the wall in England."""
    seconds = whole(f"{minute} {day.toordinal() % 997}", 0, 59)
    wall = datetime.combine(day, time(minute // 60, minute % 60, seconds))
    return wall.replace(tzinfo=timezone(HOUR if is_summer_time(day) else timedelta()))


def is_summer_time(day: date) -> bool:
    """Say whether English clocks are an hour ahead at midday: last Sunday of March to that of October."""
    return _last_sunday(day.year, 3) <= day < _last_sunday(day.year, 10)


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)
