// Signs in at an oidc-provider with a headless Chromium, and writes down what the person sees at the end.
// usage: node browser-login.mjs --result FILE [--login NAME] [--screenshot FILE] [--restless] [--twice] URL
// FILE gets {"url", "title", "text", "addresses"}: the address bar at the end, the page, and every address on the way.
// --restless: reloads, goes back and forward before signing in. --twice: opens URL in another tab, too, and ends there.
import { chromium } from 'playwright-core';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals: [url] } = parseArgs({
  allowPositionals: true,
  options: { login: { type: 'string', default: 'alice' }, result: { type: 'string' }, screenshot: { type: 'string' },
    restless: { type: 'boolean' }, twice: { type: 'boolean' } },
});

const signIn = async (page) => {
  const end = Date.now() + 20000;
  await page.goto(url);
  if (values.restless) {
    await page.reload();
    await page.goBack();
    await page.goForward();
  }
  if (values.twice) {
    const other = await page.context().newPage();
    await other.goto(url);
    return other;
  }
  while (!new URL(page.url()).pathname.startsWith('/done/')) {
    if (Date.now() > end) throw new Error(`stuck at ${page.url()}`);
    if (await page.locator('input[name=login]').isVisible()) {
      await page.fill('input[name=login]', values.login);
      await page.fill('input[name=password]', 'x');
    }
    const button = page.locator('button[type=submit]').first();
    if (await button.isVisible()) await button.click({ noWaitAfter: true });
    await page.waitForTimeout(100);
  }
  await page.waitForLoadState('load');
  return page;
};

const write = (result) => {
  writeFileSync(`${values.result}.part`, JSON.stringify(result));
  renameSync(`${values.result}.part`, values.result);
};

const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
let context;
try {
  context = await chromium.launchPersistentContext(profile, {
    executablePath: ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync),
    headless: true,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'],
  });
  const first = context.pages()[0] ?? await context.newPage();
  first.setDefaultTimeout(15000);
  const addresses = [];
  first.on('framenavigated', (frame) => { if (frame === first.mainFrame()) addresses.push(frame.url()); });
  const page = await signIn(first);
  if (values.screenshot) await page.screenshot({ path: values.screenshot });
  write({ url: page.url(), title: await page.title(), text: await page.locator('body').innerText(), addresses });
} catch (error) {
  write({ error: String(error) });
  process.exitCode = 1;
} finally {
  await context?.close();
  rmSync(profile, { recursive: true, force: true });
}
