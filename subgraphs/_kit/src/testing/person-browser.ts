/** A browser without pages: it follows redirections and keeps cookies, by path. */
export class PersonBrowser {
  private readonly cookies = new Map<string, { value: string; path: string }>();

  private async once(url: string, form?: Record<string, string>): Promise<Response> {
    const { pathname } = new URL(url);
    const sent = [...this.cookies].filter(([, { path }]) => pathname.startsWith(path));
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: sent.map(([name, { value }]) => `${name}=${value}`).join('; ') },
      ...(form && { body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(/;\s*/);
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    const path = attributes.find((text) => /^path=/i.test(text))?.slice(5) ?? '/';
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, { value, path });
  }

  /** Goes there and on as long as it stays with the same host; the last answer, and the address outside that it leads to. */
  async visit(start: string, form?: Record<string, string>): Promise<{ url: string; response: Response }> {
    const { host } = new URL(start);
    let url = start;
    let response = await this.once(url, form);
    for (let hops = 0; hops < 10; hops += 1) {
      const location = response.headers.get('location');
      if (location === null) return { url, response };
      url = new URL(location, url).href;
      if (new URL(url).host !== host) return { url, response };
      response = await this.once(url);
    }
    throw new Error(`${start} leads nowhere`);
  }

  /** Signs in at a provider's page as somebody: the address to which the browser is sent back. */
  async choose(start: string, form: Record<string, string>): Promise<string> {
    const page = await this.visit(start);
    if (!page.url.includes('/interaction/')) return page.url;
    return (await this.visit(page.url, form)).url;
  }
}
