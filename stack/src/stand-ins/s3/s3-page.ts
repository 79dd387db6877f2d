import { html } from '../html';
import type { HttpReply } from '../http';
import { page } from '../page';
import type { ObjectStore } from './object-store';

const rowsMax = 200;

/** What lies in the store, newest first. Content is not shown: it needs a signed address, as in production. */
export const filesPage = (store: ObjectStore): HttpReply => {
  const objects = store.all().sort((a, b) => b.modifiedAt - a.modifiedAt);
  const rows = objects.slice(0, rowsMax).map(
    ({ bucket, key, bytes, modifiedAt, headers }) =>
      html`<tr>
        <td>${bucket}/${key}</td>
        <td>${bytes}</td>
        <td>${headers['content-type']}</td>
        <td>${new Date(modifiedAt).toISOString().slice(0, 19).replace('T', ' ')}</td>
      </tr>`,
  );
  return page({
    title: 'Files',
    note: 'Stand-in for S3 — files stay on this machine',
    wide: true,
    body: html`<section class="card">
      <p class="soft">${objects.length} ${objects.length === 1 ? 'file' : 'files'}, newest first</p>
      ${
        rows.length > 0 &&
        html`<div class="scroll" tabindex="0" role="group" aria-label="Files">
          <table>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Bytes</th>
                <th scope="col">Type</th>
                <th scope="col">Changed</th>
              </tr>
            </thead>
            <tbody>
              ${rows}
            </tbody>
          </table>
        </div>`
      }
    </section>`,
  });
};
