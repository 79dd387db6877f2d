import { parse, type ObjectTypeDefinitionNode } from 'graphql';
import { describeSubgraph } from './schema';

const types = new Map(
  parse(describeSubgraph().sdl)
    .definitions.filter((node): node is ObjectTypeDefinitionNode => node.kind === 'ObjectTypeDefinition')
    .map((node) => [node.name.value, node]),
);
const keysOf = (name: string) =>
  types
    .get(name)
    ?.directives?.filter(({ name: directive }) => directive.value === 'key')
    .map(({ name: directive, arguments: given }) =>
      [
        directive.value,
        ...(given ?? []).map(({ name: key, value }) => `${key.value}:${'value' in value ? value.value : ''}`),
      ].join(' '),
    );

describe('the schema, printed without any connection', () => {
  it.each(['Job', 'Application', 'Contract', 'Milestone', 'User'])('has %s as an entity that it resolves', (name) => {
    expect(keysOf(name)).toEqual(['key fields:id']);
  });

  it.each(['Trade', 'Upload'])('only points at %s', (name) => {
    expect(keysOf(name)).toEqual(['key fields:id resolvable:false']);
    expect(types.get(name)?.fields?.map((field) => field.name.value)).toEqual(['id']);
  });

  it('describes every field and says who sees it', () => {
    const bare = [...types.values()].flatMap((type) =>
      (type.fields ?? [])
        .filter(({ description }) => !/^\S.+\n+Seen by: .+\.$/s.test(description?.value ?? ''))
        .map((field) => `${type.name.value}.${field.name.value}`),
    );
    expect(bare).toEqual([]);
  });
});
