"""Writes due-times.json: when cron expressions are due, found by walking through every minute.

Python's zoneinfo says what a clock on the wall shows at each minute; PyPI's croniter says whether a day and a time of
day are meant. Neither shares code with the product. Run by hand: python due_times.py > due-times.json
"""

import json
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from croniter import croniter

CASES = [
    # (expression, zone, first day, days); the zones change their clocks in other ways on these days
    ("0 6 * * mon", "Africa/Nairobi", "2026-01-01", 30),
    ("*/20 8-9 1,15 * *", "UTC", "2026-02-01", 40),
    ("30 2 * * *", "Europe/Paris", "2026-03-26", 8),
    ("30 2 * * *", "Europe/Paris", "2026-10-22", 8),
    ("0 * * * *", "Europe/Paris", "2026-03-28", 3),
    ("*/30 * * * *", "Europe/Paris", "2026-10-24", 3),
    ("15,45 1-3 * * *", "America/New_York", "2026-03-06", 5),
    ("15,45 1-3 * * *", "America/New_York", "2026-10-30", 5),
    ("*/15 2 * * *", "America/New_York", "2026-03-06", 5),
    ("10 2 * * *", "Australia/Lord_Howe", "2026-10-02", 5),
    ("50 1 * * *", "Australia/Lord_Howe", "2026-04-03", 5),
    ("0 0 * * *", "America/Havana", "2026-03-06", 6),
    ("30 23 * * *", "America/Asuncion", "2023-03-23", 6),
    ("0 12 * * *", "Pacific/Apia", "2011-12-28", 5),
    ("0 0 29 2 *", "UTC", "2024-01-01", 1600),
    ("0 9 13 * fri", "America/Bogota", "2026-01-01", 70),
    ("0 9 */10 * mon", "America/Bogota", "2026-01-01", 160),
    ("5 4 31 * *", "Asia/Kathmandu", "2026-01-01", 130),
    ("0 22 * jan-mar/2 fri-sun", "Asia/Tokyo", "2026-01-20", 60),
]


def meant(expression: str, first: datetime, days: int) -> set[datetime]:
    """What cron means on a clock that never changes; a star in a day field joins the two by and, as in Vixie's cron."""
    begin, end = first - timedelta(days=2), first + timedelta(days=days + 2)
    times = croniter(expression.replace("fri-sun", "fri,sat,sun"), begin, ret_type=datetime, implement_cron_bug=True)
    found: set[datetime] = set()
    for time in times.all_next(datetime):
        if time >= end:
            break
        found.add(time)
    return found


def due(expression: str, zone: ZoneInfo, first: datetime, days: int) -> list[int]:
    minute, hour = expression.split()[:2]
    fixed = not minute.startswith("*") and not hour.startswith("*")
    begin = int(first.replace(tzinfo=zone).timestamp())
    end = int((first + timedelta(days=days)).replace(tzinfo=zone).timestamp())
    wanted = meant(expression, first, days)
    times, seen, before = set(), set(), None
    for second in range(begin - 86400, end, 60):
        shown = datetime.fromtimestamp(second, timezone.utc).astimezone(zone).replace(tzinfo=None, fold=0)
        # What the clock leaps over, minute by minute.
        leapt = before and shown - before > timedelta(minutes=1)
        if fixed and leapt:
            skipped = before + timedelta(minutes=1)
            while skipped < shown:
                if skipped in wanted:
                    times.add(second)
                skipped += timedelta(minutes=1)
        if shown in wanted and not (fixed and shown in seen):
            times.add(second)
        seen.add(shown)
        before = shown
    return sorted(second for second in times if begin <= second < end)


def main() -> None:
    cases = []
    for expression, name, day, days in CASES:
        zone, first = ZoneInfo(name), datetime.fromisoformat(day)
        begin = int(first.replace(tzinfo=zone).timestamp())
        end = int((first + timedelta(days=days)).replace(tzinfo=zone).timestamp())
        times = due(expression, zone, first, days)
        cases.append({"expression": expression, "zone": name, "begin": begin, "end": end, "times": times})
    print("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]")


if __name__ == "__main__":
    main()
