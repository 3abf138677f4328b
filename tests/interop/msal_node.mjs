// MSAL Node as a peer of the interop tests: see msal_python.py for request and answer.
// Usage: node msal_node.mjs FOLDER, where FOLDER has the node_modules.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(process.argv[2] + '/');
const host = 'https://login.microsoftonline.com';

function stopClock(seconds) {
  const Running = Date;
  globalThis.Date = class extends Running {
    constructor(...time) {
      super(...(time.length ? time : [seconds * 1000]));
    }

    static now() {
      return seconds * 1000;
    }
  };
}

function metadata(tenant) {
  return {
    issuer: `${host}/${tenant === 'common' ? '{tenantid}' : tenant}/v2.0`,
    authorization_endpoint: `${host}/${tenant}/oauth2/v2.0/authorize`,
    token_endpoint: `${host}/${tenant}/oauth2/v2.0/token`,
    jwks_uri: `${host}/${tenant}/discovery/v2.0/keys`,
  };
}

// What MSAL calls a network client.
function provider(reply, posts) {
  return {
    async sendGetRequestAsync(url) {
      const [tenant] = new URL(url).pathname.split('/').filter(Boolean);
      if (url.includes('/.well-known/openid-configuration')) return { status: 200, headers: {}, body: metadata(tenant) };
      throw new Error(`unexpected GET ${url}`);
    },
    async sendPostRequestAsync(url, options) {
      posts.push({ ...Object.fromEntries(new URLSearchParams(options.body)), url });
      return { status: 200, headers: {}, body: reply };
    },
  };
}

async function signIn(application, request) {
  return application.acquireTokenByCode({ code: 'code', scopes: request.scopes, redirectUri: 'http://localhost' });
}

async function use(application, request) {
  const [account] = await application.getTokenCache().getAllAccounts();
  return account ? application.acquireTokenSilent({ account, scopes: request.scopes }) : null;
}

async function remove(application) {
  const cache = application.getTokenCache();
  for (const account of await cache.getAllAccounts()) await cache.removeAccount(account);
}

const request = JSON.parse(fs.readFileSync(0, 'utf8'));
stopClock(request.now);
const { PublicClientApplication } = require('@azure/msal-node');
const posts = [];
const application = new PublicClientApplication({
  auth: { clientId: request.client_id, authority: request.authority },
  system: { networkClient: provider(request.reply, posts) },
});
const cache = application.getTokenCache();
if (request.action !== 'sign-in') cache.deserialize(fs.readFileSync(request.cache, 'utf8'));
const result = await { 'sign-in': signIn, use, remove }[request.action](application, request);
const accounts = await cache.getAllAccounts();
fs.writeFileSync(request.cache, cache.serialize(), { mode: 0o600 });
const { version } = require('@azure/msal-node/package.json');
process.stdout.write(JSON.stringify({
  version,
  accounts: accounts.map((account) => ({
    home_account_id: account.homeAccountId,
    environment: account.environment,
    username: account.username,
    realm: account.tenantId,
  })),
  result: result && { access_token: result.accessToken, token_source: result.fromCache ? 'cache' : 'identity_provider' },
  posts,
}));
