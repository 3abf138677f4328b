import * as http from 'node:http';

/// A plain GET. fetch() would name itself a script in Sec-Fetch-Mode, and the redirect URI is for navigations only.
const navigate = (url) => new Promise((resolve, reject) => {
  http.get(url, (response) => {
    let html = '';
    response.setEncoding('utf8');
    response.on('data', (part) => { html += part; });
    response.on('end', () => resolve({ status: response.statusCode, location: response.headers.location, html }));
  }).on('error', reject);
});

/// A person at oidc-provider's development pages, without a screen: keeps cookies, follows redirects, fills in forms.
export class Visitor {
  #cookies = new Map();
  #origin;

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
      const response = new URL(url).origin === this.#origin ? await this.#ask(url, form) : await navigate(url);
      if (response.status < 300 || response.status > 399) return { url: String(url), ...response };
      url = new URL(response.location, url);
      form = undefined;
    }
    throw new Error(`redirected in circles at ${url}`);
  }

  async #ask(url, form) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const body = form && new URLSearchParams(form);
    const response = await fetch(url, { method: form ? 'POST' : 'GET', redirect: 'manual', headers: { cookie }, body });
    this.#keepCookies(response);
    return { status: response.status, location: response.headers.get('location'), html: await response.text() };
  }

  #keepCookies(response) {
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
}
