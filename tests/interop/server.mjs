// An OpenID provider on loopback http: panva's oidc-provider.
// usage: node server.mjs [PORT]     prints "READY ISSUER" once it listens; without a port it takes a free one.
// Version 8, since 9 needs a newer Node than Debian 12 has. Public client `desktop`, and `desktop-basic` with a secret;
// any login name. TTL_AT, TTL_RT and TTL_DC shorten lifetimes (seconds).
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import * as http from 'node:http';
import Provider from 'oidc-provider';

const lifetime = (name, otherwise) => Number(process.env[`TTL_${name}`] || otherwise);

const signingKey = (type, options, alg) => {
  const { privateKey } = generateKeyPairSync(type, options);
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg, kid: randomUUID() };
};

const desktop = {
  client_id: 'desktop',
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
  response_types: ['code'],
  redirect_uris: ['http://127.0.0.1/cb', 'http://[::1]/cb', 'http://localhost/cb'],
};

const desktopWithSecret = {
  ...desktop,
  client_id: 'desktop-basic',
  client_secret: 'not secret at all',
  token_endpoint_auth_method: 'client_secret_basic',
};

const configuration = {
  clients: [desktop, desktopWithSecret],
  jwks: {
    keys: [signingKey('rsa', { modulusLength: 2048 }, 'RS256'), signingKey('ec', { namedCurve: 'P-256' }, 'ES256')],
  },
  scopes: ['openid', 'offline_access', 'profile', 'email', 'api:read'],
  claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email', 'email_verified'] },
  clientAuthMethods: ['none', 'client_secret_basic', 'client_secret_post'],
  responseModes: ['query', 'form_post'],
  pkce: { required: () => true },
  rotateRefreshToken: () => true,
  findAccount: async (context, id) => ({
    accountId: id,
    claims: async () => ({
      sub: id,
      name: `User ${id}`,
      preferred_username: id,
      email: `${id}@example.test`,
      email_verified: true,
    }),
  }),
  // the ID token carries the names, too
  conformIdTokenClaims: false,
  ttl: {
    AccessToken: lifetime('AT', 3600),
    RefreshToken: lifetime('RT', 14 * 86400),
    DeviceCode: lifetime('DC', 600),
    AuthorizationCode: 60,
    IdToken: 3600,
    Interaction: 3600,
    Session: 14 * 86400,
    Grant: 14 * 86400,
  },
  features: {
    devInteractions: { enabled: true },
    deviceFlow: { enabled: true },
    claimsParameter: { enabled: true },
    revocation: { enabled: true, allowedPolicy: async () => true },
    rpInitiatedLogout: { enabled: true },
  },
  cookies: { keys: ['test-key'] },
};

const server = http.createServer();
server.listen(Number(process.argv[2] || 0), '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, configuration);
  // The development pages import a web font: nothing is to leave this computer.
  provider.use(async (context, next) => {
    await next();
    if (typeof context.body === 'string') context.body = context.body.replace(/@import url\([^)]*\);/g, '');
  });
  for (const event of ['server_error', 'grant.error', 'authorization.error'])
    provider.on(event, (context, error) => console.error(event, error.message, error.error_description ?? ''));
  server.on('request', provider.callback());
  console.log(`READY ${issuer}`);
});
process.on('SIGTERM', () => process.exit(0));
