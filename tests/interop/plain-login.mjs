// Plays the browser without one: signs in at an oidc-provider and follows the redirect.
// usage: node plain-login.mjs [--login NAME] [--abort] URL
import { parseArgs } from 'node:util';
import { Visitor } from './visitor.mjs';

const { values, positionals: [url] } = parseArgs({
  allowPositionals: true,
  options: { login: { type: 'string', default: 'alice' }, abort: { type: 'boolean', default: false } },
});
await new Visitor(url).visit(url, values);
