import { compareVersions, lowerGlibc } from './elf';

const names = ['', 'GLIBC_2.2.5', 'GLIBC_2.34', 'GLIBC_2.38', 'GLIBC_ABI_DT_RELR', '__isoc23_strtol', 'fmod', 'open'];
const at = { strings: 256, needs: 512, versions: 700, symbols: 800, table: 1200 };

function nameAt(name: string): number {
  return names.slice(0, names.indexOf(name)).reduce((sum, each) => sum + each.length + 1, 0);
}

/** A library with three undefined symbols, as the linker lays it out: only the parts that versions are read from. */
function library(): Buffer {
  const file = Buffer.alloc(1600);
  file.write('\x7fELF\x02\x01', 0, 'latin1');
  file.writeBigUInt64LE(BigInt(at.table), 40);
  file.writeUInt16LE(64, 58);
  file.writeUInt16LE(5, 60);
  section(file, 1, { type: 3, offset: at.strings, size: 200, link: 0, count: 0 });
  section(file, 2, { type: 0x6ffffffe, offset: at.needs, size: 96, link: 1, count: 1 });
  section(file, 3, { type: 0x6fffffff, offset: at.versions, size: 8, link: 4, count: 0 });
  section(file, 4, { type: 11, offset: at.symbols, size: 96, link: 1, count: 0 });
  file.write(`${names.join('\0')}\0`, at.strings, 'latin1');
  file.writeUInt16LE(4, at.needs + 2);
  file.writeUInt32LE(16, at.needs + 8);
  names.slice(1, 5).forEach((name, index) => {
    const entry = at.needs + 16 + index * 16;
    file.writeUInt32LE(0xbeef00 + index, entry);
    file.writeUInt16LE(index + 2, entry + 6);
    file.writeUInt32LE(nameAt(name), entry + 8);
    file.writeUInt32LE(index < 3 ? 16 : 0, entry + 12);
  });
  [['__isoc23_strtol', 4] as const, ['fmod', 4] as const, ['open', 3] as const].forEach(([name, version], index) => {
    file.writeUInt32LE(nameAt(name), at.symbols + (index + 1) * 24);
    file.writeUInt16LE(version, at.versions + (index + 1) * 2);
  });
  return file;
}

function section(file: Buffer, index: number, fields: Record<'type' | 'offset' | 'size' | 'link' | 'count', number>) {
  const entry = at.table + index * 64;
  file.writeUInt32LE(fields.type, entry + 4);
  file.writeBigUInt64LE(BigInt(fields.offset), entry + 24);
  file.writeBigUInt64LE(BigInt(fields.size), entry + 32);
  file.writeUInt32LE(fields.link, entry + 40);
  file.writeUInt32LE(fields.count, entry + 44);
}

function text(file: Buffer, offset: number): string {
  const start = at.strings + offset;
  return file.toString('latin1', start, file.indexOf(0, start));
}

function versionsIn(file: Buffer): string[] {
  return [0, 1, 2, 3].map((index) => text(file, file.readUInt32LE(at.needs + 16 + index * 16 + 8)));
}

function symbolsIn(file: Buffer): string[] {
  return [1, 2, 3].map((index) => text(file, file.readUInt32LE(at.symbols + index * 24)));
}

describe('lowerGlibc', () => {
  it('asks for the oldest version in place of one that the system lacks, and for C23 functions by their old name', () => {
    const file = library();
    expect(lowerGlibc(file, '2.36')).toEqual(['__isoc23_strtol', 'fmod']);
    expect(versionsIn(file)).toEqual(['GLIBC_2.2.5', 'GLIBC_2.34', 'GLIBC_2.2.5', 'GLIBC_ABI_DT_RELR']);
    expect(file.readUInt32LE(at.needs + 16 + 2 * 16)).toBe(0xbeef00);
    expect(symbolsIn(file)).toEqual(['strtol', 'fmod', 'open']);
  });

  it('changes nothing for a system that has every version', () => {
    const file = library();
    expect(lowerGlibc(file, '2.38')).toEqual([]);
    expect(file.equals(library())).toBe(true);
  });

  it('refuses what it cannot lower', () => {
    expect(() => lowerGlibc(library(), '2.1')).toThrow('no version that this system has');
    expect(() => lowerGlibc(Buffer.from('#!/bin/sh\necho this is no library\n'), '2.36')).toThrow('Not a 64-bit');
  });
});

describe('compareVersions', () => {
  it('compares number by number', () => {
    expect(['2.38', '2.9', '2.2.5', '2.36'].sort(compareVersions)).toEqual(['2.2.5', '2.9', '2.36', '2.38']);
    expect(compareVersions('2.36', '2.36')).toBe(0);
  });
});
