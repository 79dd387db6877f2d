import PDFDocument from 'pdfkit';

/** A paper of one or more pages: a heading, facts, and tables. Texts are drawn as they are, in Latin letters with those of Twi. */
export interface Paper {
  title: string;
  /** Small words under the title. */
  subtitle: string;
  facts: readonly (readonly [name: string, value: string])[];
  tables: readonly PaperTable[];
  /** The last words. */
  foot: string;
}

export interface PaperTable {
  heading?: string;
  columns: readonly { name: string; width: number; right?: true }[];
  rows: readonly (readonly string[])[];
  /** Shown stronger, after the rows. */
  total?: readonly string[];
}

const fonts = {
  plain: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  strong: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
};
const ink = { dark: '#1f2a24', quiet: '#5d6a62', line: '#d8ddd6', brand: '#0b6b4f', band: '#e2a93b' };
const margin = 56;
const bottom = 76;

type Document = InstanceType<typeof PDFDocument>;

/** Draws a paper as a PDF of A4 pages. */
export async function drawPaper(paper: Paper, madeAt: Date): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom },
    bufferPages: true,
    lang: 'en-GH',
    info: { Title: paper.title, Author: 'Kelmah', CreationDate: madeAt },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on('end', resolve));
  document.registerFont('plain', fonts.plain).registerFont('strong', fonts.strong);
  drawHead(document, paper);
  for (const fact of paper.facts) drawFact(document, fact);
  for (const table of paper.tables) drawTable(document, table);
  drawFeet(document, paper.foot);
  document.end();
  await done;
  return Buffer.concat(chunks);
}

const widthOf = (document: Document): number => document.page.width - 2 * margin;

function drawHead(document: Document, { title, subtitle }: Paper): void {
  document.rect(0, 0, document.page.width, 10).fill(ink.brand);
  document.rect(0, 10, document.page.width, 3).fill(ink.band);
  document.font('strong').fontSize(13).fillColor(ink.brand).text('Kelmah', margin, 40);
  document.font('strong').fontSize(22).fillColor(ink.dark).text(title, margin, 70);
  document.font('plain').fontSize(10).fillColor(ink.quiet).text(subtitle).moveDown(1.2);
}

function drawFact(document: Document, [name, value]: readonly [string, string]): void {
  const nameWidth = 130;
  const { y } = document;
  document.font('plain').fontSize(10).fillColor(ink.quiet).text(name, margin, y, { width: nameWidth });
  document.fillColor(ink.dark).text(value, margin + nameWidth, y, { width: widthOf(document) - nameWidth });
  document.moveDown(0.35);
}

function drawTable(document: Document, { heading, columns, rows, total }: PaperTable): void {
  document.moveDown(1);
  if (heading !== undefined) {
    document.font('strong').fontSize(13).fillColor(ink.dark).text(heading, margin).moveDown(0.5);
  }
  const names = columns.map(({ name }) => name);
  drawRow(document, columns, names, { font: 'plain', colour: ink.quiet });
  drawLine(document);
  for (const row of rows) drawRow(document, columns, row, { font: 'plain', colour: ink.dark });
  if (!total) return;
  drawLine(document);
  drawRow(document, columns, total, { font: 'strong', colour: ink.dark });
}

function drawRow(
  document: Document,
  columns: PaperTable['columns'],
  cells: readonly string[],
  style: { font: 'plain' | 'strong'; colour: string },
): void {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const gap = 8;
  const boxes = columns.map(({ width, right }, index) => ({
    width: (widthOf(document) * width) / whole - gap,
    align: right ? ('right' as const) : ('left' as const),
    text: cells[index] ?? '',
  }));
  const ready = () => document.font(style.font).fontSize(9.5).fillColor(style.colour);
  ready();
  const height = Math.max(...boxes.map(({ text, width }) => document.heightOfString(text, { width }))) + 5;
  if (document.y + height > document.page.height - bottom) {
    document.addPage();
    ready();
  }
  const { y } = document;
  let x = margin;
  for (const { text, width, align } of boxes) {
    document.text(text, x, y, { width, align });
    x += width + gap;
  }
  document.x = margin;
  document.y = y + height;
}

function drawLine(document: Document): void {
  document
    .moveTo(margin, document.y)
    .lineTo(margin + widthOf(document), document.y)
    .lineWidth(0.7)
    .stroke(ink.line);
  document.y += 5;
}

function drawFeet(document: Document, foot: string): void {
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    // Text below the margin would begin a page of its own.
    document.page.margins.bottom = 0;
    const text = count > 1 ? `${foot}  Page ${page + 1} of ${count}.` : foot;
    const options = { width: widthOf(document), height: 40 };
    document
      .font('plain')
      .fontSize(8)
      .fillColor(ink.quiet)
      .text(text, margin, document.page.height - 52, options);
  }
}
