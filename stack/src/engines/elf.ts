const sectionType = { dynamicSymbols: 11, versionNeeds: 0x6ffffffe, symbolVersions: 0x6fffffff };
const renamed = '__isoc23_';

interface Section {
  type: number;
  offset: number;
  size: number;
  link: number;
  count: number;
}

interface VersionNeed {
  /** Where the entry (Elf64_Vernaux) begins in the file. */
  at: number;
  name: string;
  index: number;
}

/**
 * Rewrites, in place, a 64-bit little-endian ELF library so that an older C library can load it: every version of it
 * above `host` that the library asks for becomes the oldest one it also asks for, and the functions that C23 renamed
 * (`__isoc23_strtol`) go by their old name. Returns the functions whose version was lowered.
 * Layout: System V ABI, "Object Files"; GNU symbol versioning as in the Linux Standard Base, "Symbol Versioning".
 */
export function lowerGlibc(library: Buffer, host: string): string[] {
  const sections = sectionsOf(library);
  const find = (type: number) => sections.find((section) => section.type === type);
  const needs = find(sectionType.versionNeeds);
  const versions = find(sectionType.symbolVersions);
  const symbols = find(sectionType.dynamicSymbols);
  const strings = needs && sections[needs.link];
  if (!needs || !versions || !symbols || !strings) throw new Error('The library has no symbol versions');
  const text = (at: number) => {
    const start = strings.offset + at;
    return library.toString('latin1', start, library.indexOf(0, start));
  };
  const entries = versionNeeds(library, needs, text).filter(({ name }) => /^GLIBC_[\d.]+$/.test(name));
  const byAge = [...entries].sort((one, other) => compareVersions(numberOf(one), numberOf(other)));
  const oldest = byAge[0];
  const tooNew = byAge.filter((entry) => compareVersions(numberOf(entry), host) > 0);
  if (!oldest || tooNew.includes(oldest)) throw new Error('The library asks for no version that this system has');
  for (const { at } of tooNew) library.copy(library, at, oldest.at, oldest.at + 4);
  for (const { at } of tooNew) library.copy(library, at + 8, oldest.at + 8, oldest.at + 12);
  const lowered = new Set(tooNew.map(({ index }) => index));
  return renameSymbols(library, { symbols, versions, lowered, text });
}

interface Renaming {
  symbols: Section;
  versions: Section;
  lowered: Set<number>;
  text(at: number): string;
}

function renameSymbols(library: Buffer, { symbols, versions, lowered, text }: Renaming): string[] {
  const names: string[] = [];
  for (let symbol = 0; symbol < symbols.size / 24; symbol += 1) {
    if (!lowered.has(library.readUInt16LE(versions.offset + symbol * 2) & 0x7fff)) continue;
    const at = symbols.offset + symbol * 24;
    const nameAt = library.readUInt32LE(at);
    const name = text(nameAt);
    // The old name is the end of the new one, so it is already in the table of names.
    if (name.startsWith(renamed)) library.writeUInt32LE(nameAt + renamed.length, at);
    names.push(name);
  }
  return names;
}

function sectionsOf(library: Buffer): Section[] {
  if (library.readUInt32BE(0) !== 0x7f454c46 || library[4] !== 2 || library[5] !== 1) {
    throw new Error('Not a 64-bit little-endian ELF file');
  }
  const table = Number(library.readBigUInt64LE(40));
  const entrySize = library.readUInt16LE(58);
  return Array.from({ length: library.readUInt16LE(60) }, (_, index) => {
    const at = table + index * entrySize;
    return {
      type: library.readUInt32LE(at + 4),
      offset: Number(library.readBigUInt64LE(at + 24)),
      size: Number(library.readBigUInt64LE(at + 32)),
      link: library.readUInt32LE(at + 40),
      count: library.readUInt32LE(at + 44),
    };
  });
}

function versionNeeds(library: Buffer, needs: Section, text: (at: number) => string): VersionNeed[] {
  const found: VersionNeed[] = [];
  let file = needs.offset;
  for (let left = needs.count; left > 0; left -= 1) {
    let at = file + library.readUInt32LE(file + 8);
    for (let entries = library.readUInt16LE(file + 2); entries > 0; entries -= 1) {
      found.push({ at, name: text(library.readUInt32LE(at + 8)), index: library.readUInt16LE(at + 6) & 0x7fff });
      at += library.readUInt32LE(at + 12);
    }
    file += library.readUInt32LE(file + 12);
  }
  return found;
}

function numberOf(entry: VersionNeed): string {
  return entry.name.slice('GLIBC_'.length);
}

/** Orders "2.9" before "2.38": below 0, 0 or above 0, like every comparison. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let part = 0; part < Math.max(a.length, b.length); part += 1) {
    const difference = (a[part] ?? 0) - (b[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
