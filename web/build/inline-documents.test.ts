import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inlineDocuments } from './inline-documents';

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
const operations = join(folder, 'operations.json');
writeFileSync(
  operations,
  JSON.stringify({ hash: 'query Trades { trades { __typename ...T } } fragment T on Trade { id }' }),
);
afterAll(() => rmSync(folder, { recursive: true }));

interface Hooks {
  buildStart(): void;
  transform(this: { error(message: string): never }, code: string, id: string): { code: string } | null;
}

function transformed(code: string, id = '/web/src/features/a.ts'): string | undefined {
  const plugin = inlineDocuments(operations) as unknown as Hooks;
  plugin.buildStart();
  const context = {
    error: (message: string) => {
      throw new Error(message);
    },
  };
  return plugin.transform.call(context, code, id)?.code;
}

describe('an operation', () => {
  it('stands in its module as the generator lists it, with its fragments', () => {
    const code = transformed('export const A = graphql(`\n  query Trades { trades { ...T } }\n`);');
    const document = JSON.parse(/^export const A = (.+);$/.exec(code ?? '')?.[1] ?? 'null') as {
      definitions: object[];
    };
    expect(document.definitions).toHaveLength(2);
    expect(JSON.stringify(document)).toContain('__typename');
  });

  it('that is not listed stops the build', () => {
    expect(() => transformed('graphql(`query Unknown { me { id } }`)')).toThrow('Unknown is not in');
  });
});

describe('what is no operation', () => {
  it('leaves nothing behind where it is a fragment', () => {
    expect(transformed('graphql(`fragment T on Trade { id }`);')).toBe('undefined;');
  });

  it('stays as it is', () => {
    expect(transformed('export const a = 1;')).toBeUndefined();
    expect(transformed('graphql(`query Trades { trades { ...T } }`)', '/web/src/gql/gql.ts')).toBeUndefined();
  });
});
