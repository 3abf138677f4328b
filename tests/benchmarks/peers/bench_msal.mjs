// What bench_cache.cpp does with our cache, done with MSAL Node's.
// usage: node bench_msal.mjs MODULES CACHE.json OPERATION...   (MODULES: where npm installed @azure/msal-node)
// Without a file it only tells by its exit code whether MSAL Node can be loaded.
// Prints {"peer":…,"operation":…,"value":…} a line: seconds, and bytes for `memory`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [modules, path, ...operations] = process.argv.slice(2);
const require = createRequire(`${resolve(modules)}/`);
const { PublicClientApplication } = require('@azure/msal-node');
const { version } = require('@azure/msal-node/package.json');
if (!path) process.exit();

const clientId = '11111111-2222-3333-4444-555555555555';
const authority = 'https://login.microsoftonline.com/common';
const apiCount = 10;
const repetitions = 7;

const answer = (body) => ({ status: 200, headers: {}, body });
const fakeNetwork = {
  async sendGetRequestAsync(url) {
    if (!url.includes('/.well-known/openid-configuration')) throw new Error(`unexpected request: ${url}`);
    return answer({
      issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0',
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
      jwks_uri: 'https://login.microsoftonline.com/common/discovery/v2.0/keys',
    });
  },
  async sendPostRequestAsync(url) {
    throw new Error(`unexpected request: ${url}`);
  },
};

const memoryFigure = (name) =>
  Number(readFileSync('/proc/self/status', 'utf8').match(new RegExp(`^${name}:\\s+(\\d+)`, 'm'))[1]) * 1024;

const makeApplication = () =>
  new PublicClientApplication({ auth: { clientId, authority }, system: { networkClient: fakeNetwork } });

const scopesOf = (api) =>
  ['Data.Read', 'Data.Write', 'User.Read'].map((name) => `api://contoso-${String(api).padStart(2, '0')}/${name}`);

// The median of several batches, each long enough for the clock.
async function medianSeconds(operation, secondsInAll = 0.5) {
  const now = () => performance.now() / 1000;
  let number = 0;
  let start = now();
  while (now() - start < secondsInAll / 5) await operation(number++);
  const once = (now() - start) / number;
  const batch = Math.max(1, Math.trunc(secondsInAll / repetitions / once));
  const batches = [];
  for (let repetition = 0; repetition < (once < 1 ? repetitions : 3); ++repetition) {
    start = now();
    for (const end = number + batch; number < end; ++number) await operation(number);
    batches.push((now() - start) / batch);
  }
  return batches.sort((a, b) => a - b)[batches.length >> 1];
}

const before = memoryFigure('VmRSS');
const text = readFileSync(path, 'utf8');
const application = makeApplication();
application.getTokenCache().deserialize(text);
const growth = memoryFigure('VmHWM') - before;

// Not getAllAccounts(), which takes minutes for 10,000.
const entries = application.getTokenCache().getKVStore();
const entriesOf = (type) => Object.values(entries).filter((entry) => entry.credentialType === type);
const people = Object.values(entries)
  .filter((entry) => entry.localAccountId)
  .map((entry) => ({ ...entry, tenantId: entry.realm }));
const person = (number) => people[(number * 7919) % people.length];

const silent = (wanted) =>
  medianSeconds(async (number) => {
    const result = await application.acquireTokenSilent({
      scopes: wanted[(number * 3) % apiCount],
      account: person(number),
    });
    if (!result.fromCache || result.accessToken.length !== 1500) throw new Error('no token from the cache');
  });

const apis = [...Array(apiCount).keys()];
const measure = {
  memory: () => growth,
  load: () => medianSeconds(() => makeApplication().getTokenCache().deserialize(text)),
  export: () => medianSeconds(() => application.getTokenCache().serialize()),
  exact: () => silent(apis.map(scopesOf)),
  subset: () => silent(apis.map((api) => scopesOf(api).slice(0, 1))),
  accounts: () => medianSeconds(() => application.getAllAccounts()),

  async store() {
    const byPerson = (type) => new Map(entriesOf(type).map((entry) => [entry.homeAccountId, entry]));
    const accounts = new Map(people.map((entry) => [entry.homeAccountId, entries[
      `${entry.homeAccountId}-${entry.environment}-${entry.realm}`.toLowerCase()]]));
    const [idTokens, refreshTokens] = [byPerson('IdToken'), byPerson('RefreshToken')];
    const template = entriesOf('AccessToken')[0];
    return medianSeconds((number) => {
      const { homeAccountId } = person(number);
      const secret = String(number).padStart(8, '0');
      return application.storage.saveCacheRecord({
        account: { ...accounts.get(homeAccountId) },
        idToken: { ...idTokens.get(homeAccountId) },
        refreshToken: { ...refreshTokens.get(homeAccountId), secret: secret.repeat(150) },
        accessToken: {
          ...template, homeAccountId, secret: `${secret.repeat(187)}last`, target: scopesOf((number * 3) % apiCount).join(' '),
        },
      }, 'correlation', false, 0);
    });
  },
};

for (const operation of operations) {
  const value = await measure[operation]();
  console.log(JSON.stringify({ peer: `MSAL Node ${version}`, operation, value }));
}
