// Approves a pending device code at an oidc-provider, or aborts.
// usage: node device-approve.mjs [--login NAME] [--abort] VERIFICATION_URI USER_CODE
import { parseArgs } from 'node:util';
import { Visitor } from './visitor.mjs';

const { values, positionals: [verificationUri, userCode] } = parseArgs({
  allowPositionals: true,
  options: { login: { type: 'string', default: 'alice' }, abort: { type: 'boolean', default: false } },
});
const page = await new Visitor(verificationUri).enterUserCode(verificationUri, userCode, values);
if (!values.abort && !page.html.includes('Sign-in Success')) throw new Error(`not approved, at ${page.url}`);
