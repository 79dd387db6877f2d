import { ZipFile } from 'yazl';

/** What each file of an export tells, for whoever opens it. */
const contents: readonly (readonly [file: string, about: string])[] = [
  ['account.json', 'how you sign in, your devices, what happened to your account, your apps'],
  ['user.json', 'your profile, your work to show, your files with links to them, your identity check'],
  ['job.json', 'your jobs, applications and contracts'],
  ['messaging.json', 'your conversations, notices and how you want to be told'],
  ['payment.json', 'your payments, pay-outs, disputes and account statement'],
  ['review.json', 'the reviews that you wrote and got'],
];

const readme = (madeAt: Date, name: string): string =>
  [
    'YOUR DATA AT KELMAH',
    '',
    `This is what Kelmah keeps of ${name}, as of ${madeAt.toISOString().slice(0, 16).replace('T', ' ')} (UTC).`,
    'Keep it safe: whoever has this file can read all of it.',
    '',
    ...contents.map(([file, about]) => `${file.padEnd(16)} ${about}`),
    '',
    'The files are JSON: any text editor or browser opens them, and programs can read them.',
    'Times are in UTC. Amounts are in the main unit of their currency, such as "250.50" for 250 cedis 50 pesewas.',
    'Links to your pictures and files in user.json are good for seven days.',
    '',
    'What is not in it: passwords and codes, which we keep in a form that nobody can read; what other people keep to',
    'themselves; reviews that are still sealed. Card numbers never reach us: Stripe keeps them.',
    '',
    'To have something corrected, change it on your pages. To have all of it erased, see Security, Leaving Kelmah.',
    '',
  ].join('\r\n');

/** Puts the parts of an export and a word about them into one ZIP. */
export async function makeArchive(
  of: { name: string; madeAt: Date },
  parts: Readonly<Record<string, Buffer>>,
): Promise<Buffer> {
  const zip = new ZipFile();
  const options = { mtime: of.madeAt };
  zip.addBuffer(Buffer.from(readme(of.madeAt, of.name)), 'README.txt', options);
  for (const [name, body] of Object.entries(parts)) zip.addBuffer(body, `${name}.json`, options);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
