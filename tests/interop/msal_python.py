"""MSAL Python as a peer of the interop tests: reads one JSON request from stdin, writes one JSON answer to stdout.

The request says what to do and what a provider in this process is to answer:
  action       "sign-in", "use" or "remove"
  authority, client_id, scopes
  now          the time, in seconds since the epoch
  cache        a file with the serialized cache; "sign-in" makes it
  reply        the token response of each request
The answer has the version, the accounts, the token got and the forms that were posted to the token endpoint.
"""

import json
import os
import sys
import time
from urllib.parse import urlsplit

import msal

HOST = "https://login.microsoftonline.com"


class Reply:
    def __init__(self, body, status=200):
        self.status_code = status
        self.text = json.dumps(body)
        self.headers = {}

    def raise_for_status(self):
        if self.status_code >= 400:
            raise RuntimeError("HTTP status %d" % self.status_code)


class Provider:
    """What MSAL calls an http_client."""

    def __init__(self, reply):
        self._reply = reply
        self.posts = []

    def get(self, url, params=None, headers=None, **_):
        path = urlsplit(url).path
        if path.endswith("/.well-known/openid-configuration"):
            return Reply(self._metadata([segment for segment in path.split("/") if segment][0]))
        if path.endswith("/discovery/instance"):
            hosts = ["login.microsoftonline.com", "login.windows.net", "login.microsoft.com", "sts.windows.net"]
            return Reply({
                "tenant_discovery_endpoint": HOST + "/common/v2.0/.well-known/openid-configuration",
                "metadata": [{"preferred_network": hosts[0], "preferred_cache": hosts[1], "aliases": hosts}]})
        raise RuntimeError("unexpected GET " + url)

    def post(self, url, params=None, data=None, headers=None, **_):
        if url.endswith("/devicecode"):
            return Reply({"device_code": "device code", "user_code": "ABCD", "interval": 1, "expires_in": 900,
                          "verification_uri": HOST + "/common/oauth2/deviceauth", "message": "Enter the code."})
        if url.endswith("/token"):
            self.posts.append(dict(data, url=url))
            return Reply(self._reply)
        raise RuntimeError("unexpected POST " + url)

    def close(self):
        pass

    @staticmethod
    def _metadata(tenant):
        base = HOST + "/" + tenant
        return {
            "issuer": HOST + ("/{tenantid}" if tenant == "common" else "/" + tenant) + "/v2.0",
            "authorization_endpoint": base + "/oauth2/v2.0/authorize",
            "token_endpoint": base + "/oauth2/v2.0/token",
            "device_authorization_endpoint": base + "/oauth2/v2.0/devicecode"}


def sign_in(application, request):
    return application.acquire_token_by_device_flow(application.initiate_device_flow(request["scopes"]))


def use(application, request):
    account = next(iter(application.get_accounts()), None)
    return application.acquire_token_silent_with_error(request["scopes"], account) if account else None


def remove(application, _):
    for account in application.get_accounts():
        application.remove_account(account)


def main():
    request = json.load(sys.stdin)
    time.time = lambda: request["now"]
    cache = msal.SerializableTokenCache()
    if request["action"] != "sign-in":
        with open(request["cache"], encoding="utf-8") as file:
            cache.deserialize(file.read())
    provider = Provider(request.get("reply"))
    application = msal.PublicClientApplication(
        request["client_id"], authority=request["authority"], token_cache=cache, http_client=provider)
    result = {"sign-in": sign_in, "use": use, "remove": remove}[request["action"]](application, request)
    accounts = application.get_accounts()
    # What is got out before the file is written: a crash here must not look like a good answer.
    answer = {"version": msal.__version__, "accounts": accounts, "result": result, "posts": provider.posts}
    with os.fdopen(os.open(request["cache"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(cache.serialize())
    json.dump(answer, sys.stdout)


main()
