/** The forms in which an answer can be had. */
export type AnswerType = 'application/graphql-response+json' | 'application/json' | 'text/event-stream';

const offered: readonly AnswerType[] = ['application/json', 'application/graphql-response+json', 'text/event-stream'];

interface Range {
  type: string;
  quality: number;
}

const kept = new Map<string, AnswerType | undefined>();
const keptMax = 200;

/**
 * Picks the answer's type by the `accept` header: application/json where the header is missing or takes anything.
 * Answers undefined where the client takes none of ours.
 */
export function answerTypeOf(accept: string | undefined): AnswerType | undefined {
  if (accept === undefined || accept === '') return 'application/json';
  if (kept.has(accept)) return kept.get(accept);
  const found = negotiate(accept);
  if (kept.size >= keptMax) kept.clear();
  if (accept.length < 300) kept.set(accept, found);
  return found;
}

function negotiate(accept: string): AnswerType | undefined {
  const ranges = accept
    .split(',', 20)
    .map(rangeOf)
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { type } of ranges) {
    const matching = offered.find((candidate) => matches(type, candidate));
    if (matching) return matching;
  }
  return undefined;
}

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice(8);
  if (charset !== undefined && !/^"?utf-?8"?$/.test(charset)) return { type, quality: 0 };
  const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
  return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}

const matches = (range: string, type: AnswerType) =>
  range === type || range === '*/*' || (range === 'application/*' && type.startsWith('application/'));
