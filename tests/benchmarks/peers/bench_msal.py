"""What bench_cache.cpp does with our cache, done with MSAL Python's.

usage: bench_msal.py CACHE.json OPERATION...
Prints {"peer":…,"operation":…,"value":…} a line: seconds, and bytes for `memory`.
"""

import base64
import json
import statistics
import sys
import time

import msal

CLIENT_ID = "11111111-2222-3333-4444-555555555555"
AUTHORITY = "https://login.microsoftonline.com/common"
API_COUNT = 10
REPETITIONS = 7


class Reply:
    status_code = 200
    headers = {}

    def __init__(self, members):
        self.text = json.dumps(members)

    def raise_for_status(self):
        pass


class FakeNetwork:
    """Knows the metadata and nothing else: every token has to come from the cache."""

    def get(self, url, **_):
        if not url.endswith("/.well-known/openid-configuration"):
            raise RuntimeError("unexpected request: " + url)
        return Reply({
            "issuer": "https://login.microsoftonline.com/{tenantid}/v2.0",
            "authorization_endpoint": AUTHORITY + "/oauth2/v2.0/authorize",
            "token_endpoint": AUTHORITY + "/oauth2/v2.0/token",
            "device_authorization_endpoint": AUTHORITY + "/oauth2/v2.0/devicecode",
        })

    def post(self, url, **_):
        raise RuntimeError("unexpected request: " + url)

    def close(self):
        pass


def scopes_of(api):
    return ["api://contoso-%02d/%s" % (api, name) for name in ("Data.Read", "Data.Write", "User.Read")]


def memory_figure(name):
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith(name + ":"):
                return int(line.split()[1]) * 1024
    raise RuntimeError("no " + name)


def median_seconds(operation, seconds_in_all=0.5):
    """The median of several batches, each long enough for the clock."""
    number = 0
    start = time.perf_counter()
    while time.perf_counter() - start < seconds_in_all / 5:
        operation(number)
        number += 1
    once = (time.perf_counter() - start) / number
    batch = max(1, int(seconds_in_all / REPETITIONS / once))
    batches = []
    for _ in range(REPETITIONS if once < 1 else 3):
        start = time.perf_counter()
        for i in range(number, number + batch):
            operation(i)
        batches.append((time.perf_counter() - start) / batch)
        number += batch
    return statistics.median(batches)


def unpadded(text):
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


class Bench:
    def __init__(self, path):
        before = memory_figure("VmRSS")
        with open(path) as file:
            self.text = file.read()
        self.cache = msal.SerializableTokenCache()
        self.cache.deserialize(self.text)
        self.growth = memory_figure("VmHWM") - before
        self.app = msal.PublicClientApplication(
            CLIENT_ID, authority=AUTHORITY, token_cache=self.cache, http_client=FakeNetwork())
        self.people = self.app.get_accounts()

    def person(self, number):
        return self.people[number * 7919 % len(self.people)]

    def silent(self, wanted):
        def once(number):
            result = self.app.acquire_token_silent(wanted[number * 3 % API_COUNT], account=self.person(number))
            if not result or len(result["access_token"]) != 1500:
                raise RuntimeError("no token from the cache")
        return median_seconds(once)

    def exact(self):
        return self.silent([scopes_of(api) for api in range(API_COUNT)])

    def subset(self):
        return self.silent([scopes_of(api)[:1] for api in range(API_COUNT)])

    def accounts(self):
        return median_seconds(lambda number: self.app.get_accounts())

    def store(self):
        id_tokens = {token["home_account_id"]: token["secret"] for token in json.loads(self.text)["IdToken"].values()}
        wanted = [scopes_of(api) for api in range(API_COUNT)]

        def once(number):
            home_account_id = self.person(number)["home_account_id"]
            uid, utid = home_account_id.split(".")
            scopes = wanted[number * 3 % API_COUNT]
            self.cache.add({
                "client_id": CLIENT_ID,
                "scope": scopes,
                "token_endpoint": AUTHORITY + "/oauth2/v2.0/token",
                "environment": "login.microsoftonline.com",
                "grant_type": "authorization_code",
                "response": {
                    "access_token": ("%08d" % number) * 187 + "last",
                    "refresh_token": ("%08d" % number) * 150,
                    "id_token": id_tokens[home_account_id],
                    "client_info": unpadded(json.dumps({"uid": uid, "utid": utid})),
                    "token_type": "Bearer",
                    "expires_in": 3600,
                    "scope": " ".join(scopes),
                },
            })
        return median_seconds(once)

    def load(self):
        return median_seconds(lambda number: msal.SerializableTokenCache().deserialize(self.text))

    def export(self):
        return median_seconds(lambda number: self.cache.serialize())

    def memory(self):
        return self.growth


def main():
    bench = Bench(sys.argv[1])
    for operation in sys.argv[2:]:
        value = getattr(bench, operation)()
        print(json.dumps({"peer": "MSAL Python " + msal.__version__, "operation": operation, "value": value}), flush=True)


main()
