/** Fills in and sends the form of a server-rendered page, as a browser would. Answers with where it leads. */
export async function sendForm(
  pageUrl: string,
  change: Record<string, string> = {},
): Promise<{ status: number; location: string; text: string }> {
  const page = await fetch(pageUrl);
  const html = await page.text();
  const action = /<form[^>]*method="post"[^>]*action="([^"]+)"/.exec(html)?.[1];
  if (!action) throw new Error(`No form at ${pageUrl} (status ${page.status})`);
  const fields = new URLSearchParams();
  for (const [input] of html.matchAll(/<input\b[^>]*>/gs)) {
    const name = /\bname="([^"]*)"/.exec(input)?.[1];
    if (name) fields.set(name, /\bvalue="([^"]*)"/.exec(input)?.[1] ?? '');
  }
  for (const [name, value] of Object.entries(change)) fields.set(name, value);
  const response = await fetch(new URL(action, pageUrl), { method: 'POST', body: fields, redirect: 'manual' });
  return { status: response.status, location: response.headers.get('location') ?? '', text: await response.text() };
}

/** Pays on the hosted page with a test card that works. Answers with the address that the payer is sent back to. */
export async function payOnPage(payUrl: string): Promise<string> {
  const { location, text, status } = await sendForm(`${payUrl}?fill=4242424242424242`);
  if (!location)
    throw new Error(
      `The payment was not taken (status ${status}): ${text.replaceAll(/<style>.*<\/style>/gs, '').slice(0, 2500)}`,
    );
  return location;
}

/** Gives the details that a payout needs. Answers with the address that the worker is sent back to. */
export async function onboardOnPage(url: string): Promise<string> {
  // The link opens once and leads to the form.
  const { url: form } = await fetch(url);
  const { location, text, status } = await sendForm(`${form}?fill=yes`);
  if (!location)
    throw new Error(
      `The details were not taken (status ${status}): ${text.replaceAll(/<style>.*<\/style>/gs, '').slice(0, 2500)}`,
    );
  return location;
}
