// What oidc-provider needs and Node 18, Debian 12's, does not have. Import it first.
import { webcrypto } from 'node:crypto';

URL.parse ??= (text, base) => { try { return new URL(text, base); } catch { return null; } };
globalThis.crypto ??= webcrypto;
