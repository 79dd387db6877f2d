import { html, Html } from './html';
import type { HttpReply } from './http';

const style = new Html(`
:root { color-scheme: light dark; --paper: #f6f7f9; --card: #fff; --ink: #16202b; --soft: #51606f; --line: #cfd6de;
  --main: #0b5cad; --on-main: #fff; --note: #fff3cd; --on-note: #5c4400; --bad: #b3261e; --good: #17693a; }
@media (prefers-color-scheme: dark) { :root { --paper: #10161d; --card: #1a232d; --ink: #edf1f5; --soft: #aab6c3;
  --line: #3a4755; --main: #8cc2ff; --on-main: #08213d; --note: #443500; --on-note: #ffe9a8; --bad: #ffb4ab; --good: #8ddba9; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 30rem; margin: 0 auto; padding: 1rem; }
main.wide { max-width: 60rem; }
.note { background: var(--note); color: var(--on-note); margin: 0; padding: .6rem 1rem; text-align: center; font-weight: 600; text-wrap: balance; }
.card > :last-child { margin-bottom: 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.1rem; margin: 0 0 1rem; }
h1 { font-size: 1.3rem; line-height: 1.3; margin: .4rem 0 1rem; } h2 { font-size: 1.05rem; margin: 0 0 .7rem; }
p { margin: 0 0 .8rem; } .soft { color: var(--soft); } .amount { font-size: 2rem; font-weight: 700; margin: 0; }
label { display: block; font-weight: 600; margin: 0 0 .25rem; }
input, select { width: 100%; min-height: 46px; padding: .5rem .7rem; font: inherit; color: inherit; background: var(--card);
  border: 1px solid var(--soft); border-radius: 8px; }
input[aria-invalid=true] { border-color: var(--bad); }
.field { margin: 0 0 .9rem; } .pair { display: grid; grid-template-columns: 1fr 1fr; gap: .8rem; }
.hint { color: var(--soft); font-size: .875rem; margin: .2rem 0 0; }
button, .button { display: block; width: 100%; min-height: 48px; padding: .6rem 1rem; border: 0; border-radius: 8px; font: inherit;
  font-weight: 700; text-align: center; text-decoration: none; cursor: pointer; background: var(--main); color: var(--on-main); }
button.second, .button.second { background: transparent; color: var(--main); border: 1px solid var(--main); margin-top: .7rem; }
.fault { border: 1px solid var(--bad); border-left-width: 5px; border-radius: 8px; color: var(--bad); padding: .7rem .9rem; margin: 0 0 1rem; font-weight: 600; }
.good { color: var(--good); } .bad { color: var(--bad); }
a { color: var(--main); } :focus-visible { outline: 3px solid var(--main); outline-offset: 2px; }
ul.plain { list-style: none; margin: 0; padding: 0; } ul.plain > li { border-top: 1px solid var(--line); padding: .7rem 0; }
ul.plain > li:first-child { border-top: 0; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0; } code { overflow-wrap: anywhere; }
iframe { width: 100%; min-height: 28rem; border: 1px solid var(--line); border-radius: 8px; background: #fff; }
.row { display: flex; gap: .7rem; align-items: end; flex-wrap: wrap; } .row > .field { flex: 1 1 12rem; margin: 0; } .row button { width: auto; }
.between { display: flex; justify-content: space-between; gap: 0 1rem; flex-wrap: wrap; } td.near { white-space: nowrap; }
`);

const wideMark = new Html(' class="wide"');

export interface Page {
  title: string;
  /** The band on top that says that nothing here is real. */
  note: string;
  body: Html;
  wide?: boolean;
  status?: number;
}

/** A whole page that needs nothing from outside and runs no script. */
export const page = ({ title, note, body, wide, status = 200 }: Page): HttpReply => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  },
  body: html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header><p class="note">${note}</p></header>
<main${wide ? wideMark : ''}>
<h1>${title}</h1>
${body}
</main>
</body>
</html>`.text,
});
