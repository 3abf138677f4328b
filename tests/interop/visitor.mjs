import * as http from 'node:http';

// Not fetch(): it names itself a script in Sec-Fetch-Mode, and a redirect URI is for navigations only.
const ask = (url, cookie, form) => new Promise((resolve, reject) => {
  const body = form ? String(new URLSearchParams(form)) : '';
  const headers = { ...(cookie && { cookie }), ...(form && { 'content-type': 'application/x-www-form-urlencoded' }) };
  const request = http.request(url, { method: form ? 'POST' : 'GET', headers }, (response) => {
    let html = '';
    response.setEncoding('utf8');
    response.on('data', (part) => { html += part; });
    response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, html }));
  });
  request.on('error', reject);
  request.end(body);
});

/// A person at oidc-provider's development pages, without a screen: keeps cookies, follows redirects, fills in forms.
export class Visitor {
  #cookies = new Map();
  #origin;

  /// `url`: the provider's, or one that leads there at its first visit.
  constructor(url) { this.#origin = new URL(url).origin; }

  /// Answers what `url` leads to: signs in as `login` and consents, or aborts. Resolves to the last page.
  async visit(url, { login, abort = false }) {
    let page = await this.#load(url);
    for (let step = 0; step < 10; ++step) {
      const prompt = /name="prompt" value="(\w+)"/.exec(page.html)?.[1];
      if (!prompt) return page;
      if (abort) {
        page = await this.#load(new URL(/href="([^"]+\/abort)"/.exec(page.html)[1], page.url));
      } else {
        page = await this.#load(page.url, { prompt, login, password: 'x' });
      }
    }
    throw new Error(`no end at ${page.url}`);
  }

  /// Enters a device flow's code, confirms it and signs in, or aborts.
  async enterUserCode(verificationUri, userCode, { login, abort = false }) {
    const xsrf = (page) => /name="xsrf" value="([0-9a-f]+)"/.exec(page.html)[1];
    let page = await this.#load(verificationUri);
    page = await this.#load(verificationUri, { xsrf: xsrf(page), user_code: userCode });
    const decision = abort ? { abort: 'yes' } : { confirm: 'yes' };
    page = await this.#load(verificationUri, { xsrf: xsrf(page), user_code: userCode, ...decision });
    return abort ? page : this.#continue(page, login);
  }

  async #continue(page, login) {
    return /name="prompt"/.test(page.html) ? this.visit(page.url, { login }) : page;
  }

  async #load(url, form) {
    for (let hop = 0; hop < 20; ++hop) {
      const own = new URL(url).origin === this.#origin;
      const { status, headers, html } = await ask(url, own && this.#cookieHeader(), form);
      if (own) this.#keepCookies(headers['set-cookie'] ?? []);
      if (status < 300 || status > 399) return { url: String(url), status, html };
      if (new URL(url).pathname.startsWith('/go/')) this.#origin = new URL(headers.location).origin;
      url = new URL(headers.location, url);
      form = undefined;
    }
    throw new Error(`redirected in circles at ${url}`);
  }

  #cookieHeader() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #keepCookies(cookies) {
    for (const cookie of cookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
}
