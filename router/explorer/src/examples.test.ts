import { Supergraph } from '@apollo/federation-internals';
import { getVariableValues, Kind, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from './examples';

const sdl = readFileSync(join(__dirname, '../../../schema/supergraph.graphql'), 'utf8');
const schema = Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();

describe('the example', () => {
  it.each(examples.map((example) => [example.title, example] as const))(
    '%s is one that the graph takes',
    (_, example) => {
      const document = parse(example.query);
      expect(validate(schema, document)).toEqual([]);
      const [operation] = document.definitions;
      const declared = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
      expect(getVariableValues(schema, declared, example.variables).errors).toBeUndefined();
      expect(Object.keys(example.variables).sort()).toEqual(declared.map(({ variable }) => variable.name.value).sort());
    },
  );
});
