// OpenID providers whose ID tokens jose signs: for each algorithm one, http://127.0.0.1:PORT/ALGORITHM. Everybody is
// signed in as `alice`.
// usage: node jose-provider.mjs ALGORITHM...     prints "READY ORIGIN" once it listens
import { createHash, randomUUID } from 'node:crypto';
import * as http from 'node:http';
import { jose } from './jose.mjs';

const providers = new Map();
for (const alg of process.argv.slice(2)) {
  const { publicKey, privateKey } = await jose.generateKeyPair(alg);
  const kid = randomUUID();
  const jwk = { ...(await jose.exportJWK(publicKey)), kid, alg, use: 'sig' };
  providers.set(alg, { alg, kid, privateKey, jwk, requests: new Map() });
}

// OpenID Connect Core 3.1.3.6
const leftHalfOfHash = (alg, value) => {
  const hash = createHash(alg === 'EdDSA' ? 'sha512' : `sha${alg.slice(2)}`).update(value).digest();
  return hash.subarray(0, hash.length / 2).toString('base64url');
};

const idToken = (provider, issuer, accessToken, { clientId, nonce }) =>
  new jose.SignJWT({ nonce, at_hash: leftHalfOfHash(provider.alg, accessToken) })
    .setProtectedHeader({ alg: provider.alg, kid: provider.kid })
    .setIssuer(issuer)
    .setSubject('alice')
    .setAudience(clientId)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(provider.privateKey);

const bodyOf = async (request) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  return new URLSearchParams(body);
};

const answers = {
  '/.well-known/openid-configuration': (provider, issuer) => ({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: [provider.alg],
    code_challenge_methods_supported: ['S256'],
  }),
  '/jwks': (provider) => ({ keys: [provider.jwk] }),
  '/token': async (provider, issuer, request) => {
    const form = await bodyOf(request);
    const accessToken = randomUUID();
    return {
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: 3600,
      id_token: await idToken(provider, issuer, accessToken, provider.requests.get(form.get('code'))),
    };
  },
};

const server = http.createServer(async (request, response) => {
  const origin = `http://127.0.0.1:${server.address().port}`;
  const url = new URL(request.url, origin);
  const [, alg] = url.pathname.split('/');
  const provider = providers.get(alg);
  const path = url.pathname.slice(alg.length + 1);
  if (path === '/authorize') {
    const code = randomUUID();
    provider.requests.set(code, { clientId: url.searchParams.get('client_id'), nonce: url.searchParams.get('nonce') });
    const redirect = new URL(url.searchParams.get('redirect_uri'));
    redirect.search = new URLSearchParams({ code, state: url.searchParams.get('state') });
    response.writeHead(303, { Location: redirect.href, 'Content-Length': 0 }).end();
    return;
  }
  const body = provider && answers[path] && (await answers[path](provider, `${origin}/${alg}`, request));
  response.writeHead(body ? 200 : 404, { 'Content-Type': 'application/json' }).end(JSON.stringify(body ?? {}));
});
server.listen(0, '127.0.0.1', () => console.log(`READY http://127.0.0.1:${server.address().port}`));
process.on('SIGTERM', () => process.exit(0));
