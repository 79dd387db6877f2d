import { aFile } from '../../test/story';
import { namesOf, sniff, startBytes } from './media.service';

describe('what a file is', () => {
  it.each(['image/jpeg', 'image/png', 'image/webp', 'application/pdf'])('is told for %s by its first bytes', (type) => {
    expect(sniff(aFile(type).subarray(0, startBytes))).toBe(type);
  });

  it.each(['', '<html>', 'GIF89a', 'RIFF0000WAVEfmt ', 'MZ', '%PD'])('is not known for %j', (text) => {
    expect(sniff(Buffer.from(text))).toBeUndefined();
  });

  it('is named for people', () => {
    expect(namesOf(['image/jpeg'])).toBe('JPEG');
    expect(namesOf(['image/jpeg', 'image/png', 'application/pdf'])).toBe('JPEG, PNG or PDF');
  });
});
