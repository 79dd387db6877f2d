import type { Browser } from 'playwright-core';
import { pictureOf } from './picture';

export interface Photo {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const wall = `<body style="margin:0;background:repeating-linear-gradient(90deg,#d8e4e8 0 78px,#b7c6cc 78px 80px),
  #d8e4e8"><div style="position:absolute;left:270px;top:150px;width:26px;height:240px;background:#8a5a33"></div>
  <div style="position:absolute;left:180px;top:390px;width:210px;height:60px;background:#fff;border-radius:0 0 90px 90px">`;

/** A photo of a basin, drawn by the browser. */
export async function drawPhoto(browser: Browser): Promise<Photo> {
  const page = await browser.newPage({ viewport: { width: 640, height: 480 } });
  await page.setContent(wall);
  const buffer = await pictureOf(page);
  await page.close();
  return { name: 'basin.png', mimeType: 'image/png', buffer };
}
