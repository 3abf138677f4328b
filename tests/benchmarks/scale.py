#!/usr/bin/env python3
"""What one token endpoint sees of many desktops that wake at nine: MSAL Python's rules and ours.

Prints the tables of docs/scale.md. Needs nothing but Python; the same seed gives the same figures.
"""

import argparse
import json
import math
import random
import sys
import time
from collections import namedtuple

MINUTE = 60
HOUR = 60 * MINUTE
BEGIN = 8 * HOUR + 30 * MINUTE  # of the simulated day; all times below are seconds since midnight
NINE = 9 * HOUR
WAVE_END = NINE + 20 * MINUTE  # whoever wakes is awake by then
NOON = 12 * HOUR
EVENING = 17 * HOUR

LIFETIME = HOUR  # of an access token
MARGIN = 5 * MINUTE  # both libraries renew this long before the end at the latest
REFRESH_IN = 30 * MINUTE  # of a provider that says it
RETRY_AFTER = 60  # what a busy endpoint answers
POLL = 5  # mean seconds between two tries of a program with a person before it

Uniform = namedtuple("Uniform", "low high")

# ages: when a token is renewed though it is good, as a part of its lifetime.
# rest: how much longer than Retry-After says it waits with nobody waiting, at most, as a part of it.
# dates: how many seconds longer at most where Retry-After is a date; None: it can't read one and waits its minute.
# online: seconds after the network is back over which failed renewals are spread; None: they wait for the next call.
# uses_up: seconds before its end from which on a token is not given out while the endpoint can't be reached.
Library = namedtuple("Library", "name ages rest dates online uses_up")


def at(part):
    return Uniform(part, part)


MSAL = Library("MSAL Python", at(1 - MARGIN / LIFETIME), rest=0, dates=None, online=None, uses_up=MARGIN)
OURS = Library("QtSignIn", Uniform(0.5, 0.9), rest=0.5, dates=60, online=5 * MINUTE, uses_up=0)


def told(library):
    """The same with a provider that says when to renew: both take it by its word."""
    return library._replace(name=f"{library.name}, with refresh_in", ages=at(REFRESH_IN / LIFETIME))


# Down: from when to when the endpoint answers 503. Away: from when to when nobody has a network.
Scenario = namedtuple("Scenario", "end capacity down dated away", defaults=(sys.maxsize, None, False, None))


class Day:
    """One run: each desktop asks in some second, is served or refused, and asks again."""

    def __init__(self, library, scenario, options):
        self.library = library
        self.scenario = scenario
        self.random = random.Random(options.seed)
        self.call_every = options.call_every
        self.asking = [[] for _ in range(scenario.end + 6 * HOUR - BEGIN)]
        self.ends = [0] * options.desktops  # of the token each holds
        self.since = [0] * options.desktops  # when its person began to wait
        self.requests = [0] * len(self.asking)
        self.first_tokens = [0] * len(self.asking)
        self.waits = {}  # how many waited so many seconds
        for desktop in range(options.desktops):
            waking = self.random.gauss(NINE, options.spread)
            while abs(waking - NINE) > 3 * options.spread:
                waking = self.random.gauss(NINE, options.spread)
            self.asking[int(waking) - BEGIN].append(desktop)
        self.renewals = [self.next_renewal() for _ in range(1 << 16)]

    def next_renewal(self):
        low, high = self.library.ages
        return math.ceil(self.random.uniform(low, high) * LIFETIME + self.random.expovariate(1 / self.call_every))

    def run(self):
        down, away, capacity = self.scenario.down, self.scenario.away, self.scenario.capacity
        for second in range(self.scenario.end - BEGIN):
            desktops = self.asking[second]
            self.asking[second] = ()
            now = BEGIN + second
            if away and away[0] <= now < away[1]:
                self.fail(desktops, now)
                continue
            self.requests[second] = len(desktops)
            if down and down[0] <= now < down[1]:
                self.refuse(desktops, now)
            else:
                self.refuse(desktops[capacity:], now)
                self.serve(desktops[:capacity], now)
        return self

    def serve(self, desktops, now):
        second, asking, since, ends = now - BEGIN, self.asking, self.since, self.ends
        end = now + LIFETIME
        for desktop, renewal in zip(desktops, self.random.choices(self.renewals, k=len(desktops))):
            if not ends[desktop]:
                self.first_tokens[second] += 1
            if since[desktop]:
                wait = now - since[desktop]
                self.waits[wait] = self.waits.get(wait, 0) + 1
                since[desktop] = 0
            ends[desktop] = end
            asking[second + renewal].append(desktop)

    def next_call(self, desktop):
        return self.random.expovariate(1 / (self.call_every if self.ends[desktop] else POLL))

    def note_need(self, desktop, now):
        """Whether somebody waits, who may have been waiting before."""
        in_need = now >= self.ends[desktop] - self.library.uses_up
        if in_need and not self.since[desktop]:
            self.since[desktop] = now
        return in_need

    def refuse(self, desktops, now):
        library, down = self.library, self.scenario.down
        is_dated = self.scenario.dated and library.dates is not None and down[0] <= now < down[1]
        wait = down[1] - now if is_dated else RETRY_AFTER
        for desktop in desktops:
            chance = self.random.random()
            extra = chance * library.dates if is_dated else 0
            if not self.note_need(desktop, now):
                extra = max(extra, chance * library.rest * wait)
            again = now + wait + extra + self.next_call(desktop)
            self.asking[math.ceil(again) - BEGIN].append(desktop)

    def fail(self, desktops, now):
        back = self.scenario.away[1]
        for desktop in desktops:
            again = back + self.next_call(desktop)
            if not self.note_need(desktop, now) and self.library.online is not None:
                # A call in the last minutes of the token does not wait for the jitter.
                called = max(back, self.ends[desktop] - MARGIN) + self.next_call(desktop)
                again = min(back + self.random.uniform(0, self.library.online), called)
            self.asking[int(again) - BEGIN].append(desktop)

    def peak(self, begin, end):
        return max(self.requests[begin - BEGIN:end - BEGIN])

    def rate(self, begin, end):
        return sum(self.requests[begin - BEGIN:end - BEGIN]) / (end - begin)

    def seconds_above(self, rate, begin):
        return sum(1 for count in self.requests[begin - BEGIN:] if count > rate)

    def per_desktop(self):
        return sum(self.requests) / len(self.ends)

    def held_first(self, share):
        """When so many of all desktops had their first token."""
        left = share * len(self.ends)
        for second, count in enumerate(self.first_tokens):
            left -= count
            if left <= 0:
                return BEGIN + second
        return None

    def waiting(self):
        """How many people waited for an answer other than the first."""
        return sum(self.waits.values())

    def longest_wait(self, share):
        left = share * self.waiting()
        for seconds in sorted(self.waits):
            left -= self.waits[seconds]
            if left <= 0:
                return seconds
        return 0

    def person_hours(self):
        return sum(seconds * count for seconds, count in self.waits.items()) / HOUR


def clock(moment):
    return "never" if moment is None else time.strftime("%H:%M:%S", time.gmtime(moment))


def number(value):
    return f"{value:,.1f}" if isinstance(value, float) else f"{value:,}" if isinstance(value, int) else value


def working_day(library, options):
    day = Day(library, Scenario(EVENING), options).run()
    return {
        "peak at nine, 1/s": day.peak(BEGIN, WAVE_END),
        "peak 9:20 to 12, 1/s": day.peak(WAVE_END, NOON),
        "peak 12 to 17, 1/s": day.peak(NOON, EVENING),
        "mean 12 to 17, 1/s": round(day.rate(NOON, EVENING)),
        "requests of a desktop": day.per_desktop(),
    }


def outage_at_nine(library, options, dated=False):
    end = NINE + 30 * MINUTE
    day = Day(library, Scenario(end, options.capacity, (NINE, NINE + 2 * MINUTE), dated), options).run()
    return {
        "peak, 1/s": day.peak(BEGIN, end),
        "99 % have a token at": clock(day.held_first(0.99)),
        "people who had to wait": day.waiting(),
        "99 % of them at most, s": day.longest_wait(0.99),
        "hours waited in all": round(day.person_hours()),
        "requests": sum(day.requests),
    }


def outage_later(library, options, begin):
    end = begin + 30 * MINUTE
    day = Day(library, Scenario(end, options.capacity, (begin, begin + 2 * MINUTE)), options).run()
    return {
        "peak, 1/s": day.peak(begin, end),
        "seconds above capacity when back": day.seconds_above(options.capacity, begin + 2 * MINUTE),
        "people without a token": day.waiting(),
        "hours waited in all": round(day.person_hours()),
    }


def network_away(library, options):
    away = (10 * HOUR, 10 * HOUR + 10 * MINUTE)
    day = Day(library, Scenario(10 * HOUR + 30 * MINUTE, away=away), options).run()
    return {
        "peak before, 1/s": day.peak(WAVE_END, away[0]),
        "peak when back, 1/s": day.peak(away[1], day.scenario.end),
        "people without a token": day.waiting(),
    }


class Report:
    def __init__(self, as_json):
        self.as_json = as_json

    def table(self, title, rows):
        """Rows are (name, figures); each is computed as it comes."""
        if not self.as_json:
            print(f"\n{title}\n")
        names = None
        for name, figures in rows:
            if self.as_json:
                print(json.dumps({"scenario": title, "library": name, **figures}), flush=True)
                continue
            if names is None:
                names = list(figures)
                print("| | " + " | ".join(names) + " |")
                print("|---|" + "---:|" * len(names))
            print(f"| {name} | " + " | ".join(number(figures[each]) for each in names) + " |", flush=True)


def compare(report, options):
    def each(measure, libraries):
        return ((library.name, measure(library, options)) for library in libraries)

    report.table("A working day, an endpoint that never refuses",
                 each(working_day, (MSAL, OURS, told(MSAL)._replace(name="either, with refresh_in"))))
    report.table(f"The endpoint is down from 9:00 to 9:02, then takes {options.capacity:,} requests a second",
                 each(outage_at_nine, (MSAL, OURS)))
    report.table(f"The same from 9:55 to 9:57, {options.capacity:,} requests a second",
                 each(lambda *of: outage_later(*of, NINE + 55 * MINUTE), (MSAL, OURS)))
    report.table("Nobody has a network from 10:00 to 10:10", each(network_away, (MSAL, told(MSAL), OURS)))


def choose(report, options):
    def each(measure, changes):
        return ((name, measure(OURS._replace(**change), options)) for name, change in changes.items())

    report.table("From when on a token is aging, as a part of its lifetime", each(working_day, {
        f"{low} to {high}": {"ages": Uniform(low, high)}
        for low, high in ((0.7, 0.9), (0.5, 0.8), (0.5, 0.9), (0.3, 0.9))}))
    report.table("Down at nine: how many seconds longer a person waits than to the date that Retry-After says",
                 each(lambda *of: outage_at_nine(*of, dated=True),
                      {f"up to {most}": {"dates": most} for most in (0, 30, 60, 120)}))
    busy = argparse.Namespace(**{**vars(options), "call_every": POLL})
    report.table(f"Down at 9:40, a call each {POLL} s: how much longer than Retry-After a renewal waits", each(
        lambda library, _: outage_later(library, busy, NINE + 40 * MINUTE),
        {f"up to {most:.0%}": {"rest": most} for most in (0, 0.25, 0.5, 1)}))
    report.table("Back online at 10:10: the time over which renewals are spread", each(network_away, {
        f"{seconds} s": {"online": seconds} for seconds in (0, 60, 300, 600)}))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--desktops", type=int, default=1_000_000)
    parser.add_argument("--capacity", type=int, help="requests a second; as many as desktops / 500 if not given")
    parser.add_argument("--spread", type=float, default=5 * MINUTE, help="standard deviation of waking, in seconds")
    parser.add_argument("--call-every", type=float, default=MINUTE, help="mean seconds between two calls of a program")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--choices", action="store_true", help="print what our own figures were chosen by")
    parser.add_argument("--json", action="store_true", help="print one object a line")
    options = parser.parse_args()
    if options.desktops < 1:
        parser.error("there must be a desktop")
    if not 0 < options.spread <= 10 * MINUTE or not 0 < options.call_every <= 10 * MINUTE:
        parser.error("neither --spread nor --call-every goes beyond ten minutes")
    options.capacity = options.capacity or max(1, options.desktops // 500)
    report = Report(options.json)
    (choose if options.choices else compare)(report, options)


if __name__ == "__main__":
    sys.exit(main())
