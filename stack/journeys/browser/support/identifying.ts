import type { Browser } from 'playwright-core';
import { pictureOf } from './picture';
import type { Photo } from './photo';
import type { Visitor } from './visitor';

const face = `<div style="width:150px;height:190px;border-radius:75px;background:#7a4a2b;position:relative">
  <i style="position:absolute;left:40px;top:78px;width:16px;height:10px;border-radius:8px;background:#1b1310"></i>
  <i style="position:absolute;left:94px;top:78px;width:16px;height:10px;border-radius:8px;background:#1b1310"></i>
  <i style="position:absolute;left:50px;top:140px;width:50px;height:12px;border-radius:6px;background:#4d2a17"></i></div>`;

const card = (name: string, number: string) => `<div style="padding:36px;height:100%;box-sizing:border-box;
  font:600 24px sans-serif;color:#143021;background:linear-gradient(135deg,#f5e7b8,#cfe6d3)">
  <p style="margin:0 0 20px;font-size:30px">Republic of Ghana · Identity card</p>
  <div style="display:flex;gap:30px">${face}<p style="line-height:2">${name}<br>${number}<br>Expires 01/04/2034</p></div></div>`;

const selfie = `<div style="display:grid;place-items:center;height:100%;background:#b9c7d2">
  <div style="transform:scale(1.7)">${face}</div></div>`;

/** A card with this name and number and the face on it, drawn by the browser. */
export async function drawIdentity(
  browser: Browser,
  name: string,
  number: string,
): Promise<[card: Photo, face: Photo]> {
  const page = await browser.newPage({ viewport: { width: 760, height: 480 } });
  const drawn = async (html: string, file: string): Promise<Photo> => {
    await page.setContent(`<body style="margin:0;height:100vh">${html}`);
    return { name: file, mimeType: 'image/png', buffer: await pictureOf(page) };
  };
  const photos: [Photo, Photo] = [await drawn(card(name, number), 'card.png'), await drawn(selfie, 'face.png')];
  await page.close();
  return photos;
}

/** Fills in everything that proves who somebody is, ready to be sent. */
export async function showsIdentity(worker: Visitor, number: string, photos: [Photo, Photo]): Promise<void> {
  await worker.writes('Number of the card', number);
  for (const [index, field] of ['Front of the card', 'Your face'].entries()) {
    const photo = photos[index];
    if (!photo) continue;
    const group = worker.page.getByRole('group', { name: field });
    await group.locator('input[type=file]').setInputFiles(photo);
    await group.getByRole('img', { name: photo.name }).waitFor();
    await worker.the('status', `Sending ${photo.name}`).waitFor({ state: 'hidden' });
  }
}
