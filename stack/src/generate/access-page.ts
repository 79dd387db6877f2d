import type { AccessCell, AccessRow } from '@kelmah/kit/access/access-table';

const signs: Record<AccessCell, string> = { yes: '✓', own: 'own', no: '–' };

/** The page that says of every field which role sees it, by subgraph. */
export function accessPage(rows: Record<string, readonly AccessRow[]>): string {
  const parts = Object.entries(rows).map(([subgraph, fields]) => `## ${subgraph}\n\n${tableOf(fields)}`);
  return `${[
    '<!-- Written by npm run generate out of the rules in the code. Change the rules instead. -->',
    '# Who sees what',
    'Every field of every subgraph, and what each role gets of it: **✓** sees it on each object that they reach, **own** ' +
      'where the object says so (its owner, its two sides, whoever is named in it), **–** never. Whether somebody ' +
      'reaches an object at all is decided where it is loaded, the same for a root field, an edge and a reference of ' +
      'another subgraph: one that they may not see answers as a missing one. Signed-in people have what anybody has; ' +
      'staff have no more by a permission than its column says.',
    'A field without a rule keeps its subgraph from being built. The tests of each subgraph try every cell that denies.',
    ...parts,
  ].join('\n\n')}\n`;
}

function tableOf(rows: readonly AccessRow[]): string {
  const roles = Object.keys(rows[0]?.cells ?? {});
  const lines = [...rows]
    .sort((a, b) => (a.field < b.field ? -1 : 1))
    .map(({ field, says, cells }) => [
      field,
      says.replaceAll('|', '\\|'),
      ...roles.map((role) => signs[cells[role] ?? 'no']),
    ]);
  return [['Field', 'Seen by', ...roles], ['---', '---', ...roles.map(() => ':-:')], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
