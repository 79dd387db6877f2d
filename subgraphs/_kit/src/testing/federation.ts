import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObjectType, Kind, parse, print, type GraphQLSchema } from 'graphql';
import type { Viewer } from '../context/viewer';
import { ask } from './graph';

/** What a test of the federation needs of a subgraph: one thing of each entity, and somebody who may see all of them. */
export interface FederatedWorld {
  schema: GraphQLSchema;
  viewer: Viewer | undefined;
  /** Entity → the id of one that the viewer may see. */
  known: Record<string, string>;
}

// Forms of an id that a database might take for a question.
const oddIds: unknown[] = [undefined, null, '', 'no such id', 7, { $ne: null }, { $gt: '' }, ['a'], 'a'.repeat(10_000)];

/**
 * The tests that every subgraph passes: what the router asks of it, and what it answers where the router (or somebody
 * who got past it) asks wrongly.
 * @param name the subgraph, as its schema is called in schema/
 * @param world what it is tried with, once it is there
 */
export function speaksFederation(name: string, world: () => FederatedWorld): void {
  const find = async (representations: object[], viewer = world().viewer) => {
    const { data, errors } = await ask(world().schema, viewer, queryFor(world().schema), { of: representations });
    return { found: (data as { _entities?: unknown[] } | null)?._entities, errors };
  };

  describe(`${name} in the federation`, () => {
    it('tells its schema as it is composed, with a link to federation 2', async () => {
      const { data } = await ask(world().schema, undefined, '{ _service { sdl } }');
      const { sdl } = (data as unknown as { _service: { sdl: string } })._service;
      const committed = readFileSync(join(__dirname, '../../../../schema', `${name}.graphql`), 'utf8');
      const told = definitionsIn(sdl.replace(/^ *_(entities|service)\b.*$/gm, ''));
      for (const [at, text] of definitionsIn(committed)) expect({ at, text: told.get(at) }).toEqual({ at, text });
      // What it tells beyond that is the federation itself, written out.
      const more = [...told.keys()].filter((at) => !definitionsIn(committed).has(at));
      expect(more.filter((at) => !/^(federation__|link__|@|_Any$|_Entity$|_Service$)/.test(at))).toEqual([]);
      expect(sdl).toMatch(/@link\(url: "https:\/\/specs\.apollo\.dev\/federation\/v2\.\d+"/);
    });

    it('knows one of each of its entities, for these tests', () => {
      expect(Object.keys(world().known).sort()).toEqual(resolvable(world().schema).sort());
    });

    it('finds each entity by its key, and null for one that is not there, in the order of asking', async () => {
      for (const [type, id] of Object.entries(world().known)) {
        const [there, missing] = [
          { __typename: type, id },
          { __typename: type, id: 'no such id' },
        ];
        const { found, errors } = await find([missing, there, missing, there]);
        expect({ type, errors, found }).toEqual({ type, errors: undefined, found: [null, there, null, there] });
      }
    });

    it('finds several kinds at once', async () => {
      const representations = Object.entries(world().known).map(([__typename, id]) => ({ __typename, id }));
      const { found } = await find([...representations].reverse());
      expect(found).toEqual([...representations].reverse());
    });

    it('takes an odd id for one that is not there, never for a question to its database', async () => {
      for (const type of Object.keys(world().known)) {
        const { found, errors } = await find(oddIds.map((id) => ({ __typename: type, id })));
        const seen = (found ?? []).filter((one) => one !== null);
        expect({ type, seen }).toEqual({ type, seen: [] });
        expect(
          (errors ?? []).map(({ message }) => message).filter((message) => /mongo|cast|syntax/i.test(message)),
        ).toEqual([]);
      }
    });

    it('refuses a type that it has not with an error, and answers the next request', async () => {
      const { errors } = await find([{ __typename: 'NoSuchType', id: 'x' }]);
      expect(errors).toHaveLength(1);
      expect((await ask(world().schema, undefined, '{ __typename _service { sdl } }')).errors).toBeUndefined();
    });
  });
}

/** The entities that are found here by their key; others are named alone. */
function resolvable(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ astNode }) =>
      (astNode?.directives ?? []).some(
        ({ name, arguments: given }) =>
          name.value === 'key' && !(given ?? []).some((one) => one.name.value === 'resolvable'),
      ),
    )
    .map(({ name }) => name);
}

function queryFor(schema: GraphQLSchema): string {
  const ids = resolvable(schema).map((type) => `... on ${type} { id }`);
  return `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ${ids.join(' ')} } }`;
}

/** Each definition of a schema by its name, without the schema itself; directives with their @. */
function definitionsIn(sdl: string): Map<string, string> {
  const named = parse(sdl).definitions.flatMap((definition) => {
    if (!('name' in definition) || !definition.name) return [];
    const at = definition.kind === Kind.DIRECTIVE_DEFINITION ? `@${definition.name.value}` : definition.name.value;
    return [[at, print(definition)] as const];
  });
  return new Map(named);
}
