// Verifies ID tokens, one a line on the standard input, and prints the `alg` of each or what is wrong with it.
// usage: node jose-verify.mjs JWKS_URI ISSUER AUDIENCE
import { createInterface } from 'node:readline';
import { jose } from './jose.mjs';

const [keysAddress, issuer, audience] = process.argv.slice(2);
const keys = jose.createRemoteJWKSet(new URL(keysAddress));
for await (const token of createInterface({ input: process.stdin })) {
  try {
    const { protectedHeader } = await jose.jwtVerify(token, keys, { issuer, audience });
    console.log(protectedHeader.alg);
  } catch (error) {
    console.log(error.code);
  }
}
