import { getNamedType, getNullableType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import type { Breach, Graph, Rule } from './rule';

const isEntity = (type: unknown): type is GraphQLObjectType =>
  isObjectType(type) && (type.astNode?.directives ?? []).some(({ name }) => name.value === 'key');

const entitiesIn = (schema: GraphQLSchema) => Object.values(schema.getTypeMap()).filter(isEntity);

/** Each entity with the subgraph that owns it: the one that says most about it. */
export function entitiesOf({ subgraphs }: Graph): Map<string, string> {
  const owners = new Map<string, { subgraph: string; fields: number }>();
  for (const [subgraph, schema] of subgraphs) {
    for (const type of entitiesIn(schema)) {
      const fields = Object.keys(type.getFields()).length;
      if (fields > (owners.get(type.name)?.fields ?? 0)) owners.set(type.name, { subgraph, fields });
    }
  }
  return new Map([...owners].map(([name, { subgraph }]) => [name, subgraph]));
}

/** Whether null can stand here, or in place of the items of a list. */
const givesWay = (type: GraphQLOutputType): boolean => {
  if (!isNonNullType(type)) return true;
  const list = getNullableType(type);
  return isListType(list) && !isNonNullType(list.ofType);
};

/** What comes from two subgraphs is nullable: one that is down must not take the other's answer with it. */
export const nullableAcross: Rule = (graph) => {
  const owners = entitiesOf(graph);
  const found: Breach[] = [];
  for (const [subgraph, schema] of graph.subgraphs) {
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
      const owner = owners.get(type.name);
      for (const field of Object.values(type.getFields())) {
        if (givesWay(field.type) || !isAsked(graph, type.name, field.name)) continue;
        const at = `${type.name}.${field.name}`;
        const returned = owners.get(getNamedType(field.type).name);
        if (owner !== undefined && owner !== subgraph && field.name !== 'id')
          found.push({ at, says: `is added by ${subgraph} to what ${owner} owns: make it nullable` });
        else if (returned !== undefined && returned !== subgraph)
          found.push({ at, says: `leads from ${subgraph} to what ${returned} owns: make it nullable` });
      }
    }
  }
  return found;
};

function isAsked({ api }: Graph, typeName: string, fieldName: string): boolean {
  const type = api.getType(typeName);
  return isObjectType(type) && fieldName in type.getFields();
}
