import { decodeChunked } from './aws-chunked';

const chunked = (text: string) => decodeChunked(Buffer.from(text, 'latin1'));

it('joins the chunks and reads what trails behind them', () => {
  const { data, trailers } = chunked('5\r\nhello\r\nA\r\n, kelmah\r\n\r\n0\r\nx-amz-checksum-crc32: abc=\r\n\r\n');
  expect(data.toString()).toBe('hello, kelmah\r\n');
  expect(trailers).toEqual({ 'x-amz-checksum-crc32': 'abc=' });
});

it.each([
  ['nothing', ''],
  ['no end', '5\r\nhello\r\n'],
  ['a chunk that is cut short', '9\r\nhello'],
  ['a chunk that is longer than it says', '4\r\nhello\r\n0\r\n\r\n'],
  ['a length that is no number', 'x\r\nhello\r\n0\r\n\r\n'],
  ['a trailer without a name', '0\r\nnonsense\r\n\r\n'],
])('refuses %s', (_name, text) => {
  expect(() => chunked(text)).toThrow('terminated unexpectedly');
});
