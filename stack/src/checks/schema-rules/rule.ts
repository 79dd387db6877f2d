import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputField, GraphQLNamedType } from 'graphql';

/** Something of the graph that breaks a rule. */
export interface Breach {
  /** Its schema coordinate, such as `Job.title` or `Query.job(id:)`. */
  at: string;
  says: string;
}

/** What a rule looks at. */
export interface Graph {
  /** The schema that people query. */
  api: GraphQLSchema;
  /** Each subgraph's own schema, by name. */
  subgraphs: ReadonlyMap<string, GraphQLSchema>;
}

export type Rule = (graph: Graph) => Breach[];

export const typesOf = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !standard.has(name));

const standard = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

export type Described = { at: string; description?: string | null; deprecationReason?: string | null };
export type OutputField = Described & { type: GraphQLNamedType; field: GraphQLField<unknown, unknown> };
/** A place that holds a value: a field, an argument, an input field. */
export type Place = Described & {
  name: string;
  value: GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField;
};

export const outputFieldsOf = (schema: GraphQLSchema): OutputField[] =>
  typesOf(schema).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => ({
          ...aboutOf(`${type.name}.${field.name}`, field),
          type,
          field,
        }))
      : [],
  );

/** Every field, argument and input field. */
export function placesOf(schema: GraphQLSchema): Place[] {
  const fields = outputFieldsOf(schema).flatMap(({ at, field }) => [
    { ...aboutOf(at, field), name: field.name, value: field },
    ...field.args.map((arg) => ({ ...aboutOf(`${at}(${arg.name}:)`, arg), name: arg.name, value: arg })),
  ]);
  const inputs = typesOf(schema).flatMap((type) =>
    isInputObjectType(type)
      ? Object.values(type.getFields()).map((field) => ({
          ...aboutOf(`${type.name}.${field.name}`, field),
          name: field.name,
          value: field,
        }))
      : [],
  );
  return [...fields, ...inputs];
}

export const enumValuesOf = (schema: GraphQLSchema): (Described & { name: string })[] =>
  typesOf(schema).flatMap((type) =>
    isEnumType(type)
      ? type.getValues().map((value) => ({ ...aboutOf(`${type.name}.${value.name}`, value), name: value.name }))
      : [],
  );

const aboutOf = (
  at: string,
  { description, deprecationReason }: { description?: string | null; deprecationReason?: string | null },
): Described => ({ at, description, deprecationReason });
