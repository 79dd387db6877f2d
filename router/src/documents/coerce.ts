import {
  coerceInputValue,
  getVariableValues,
  isInputType,
  isNonNullType,
  typeFromAST,
  valueFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { PreparedOperation, Variables } from './operation';

interface Declared {
  name: string;
  type: GraphQLInputType;
  definition: VariableDefinitionNode;
}

/** Says that graphql-js shall go through all of it again and tell what is wrong. */
const wrong = Symbol('wrong');

/** Coerces variables as graphql-js does, with what their declarations say looked up once and not for each request. */
export function compileCoercion(
  schema: GraphQLSchema,
  { variableDefinitions: definitions = [] }: OperationDefinitionNode,
  told: { maxErrors: number; hideSuggestions: boolean },
): PreparedOperation['coerce'] {
  const declared = definitions.flatMap((definition): Declared[] => {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    // An object of ours would take a value of this name for its prototype.
    return isInputType(type) && name !== '__proto__' ? [{ name, type, definition }] : [];
  });
  return (variables) => {
    const plain = declared.length === definitions.length ? coerceAll(declared, variables) : wrong;
    if (plain !== wrong) return { variables: plain };
    const { coerced, errors } = getVariableValues(schema, definitions, variables, told);
    return errors ? { errors } : { variables: coerced };
  };
}

function coerceAll(declared: readonly Declared[], variables: Variables): Record<string, unknown> | typeof wrong {
  const coerced: Record<string, unknown> = {};
  for (const { name, type, definition } of declared) {
    if (Object.hasOwn(variables, name)) {
      try {
        coerced[name] = coerceInputValue(variables[name], type, stop);
      } catch {
        return wrong;
      }
    } else if (definition.defaultValue) coerced[name] = valueFromAST(definition.defaultValue, type);
    else if (isNonNullType(type)) return wrong;
  }
  return coerced;
}

/** The first mistake is enough. */
function stop(): never {
  throw wrong;
}
