import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** Whether an object of this type name meets a type condition. */
export type TypeTest = (typeName: string) => boolean;

/** Tests of type conditions by the supergraph's schema, each decided once for a type. */
export function typeTests(schema: GraphQLSchema): (condition: string) => TypeTest {
  return (condition) => {
    const known = new Map<string, boolean>([[condition, true]]);
    return (typeName) => {
      let meets = known.get(typeName);
      if (meets === undefined) known.set(typeName, (meets = isOfType(schema, typeName, condition)));
      return meets;
    };
  };
}

function isOfType(schema: GraphQLSchema, typeName: string, condition: string): boolean {
  const type = schema.getType(typeName);
  const wanted = schema.getType(condition);
  if (!isAbstractType(wanted) || !(isObjectType(type) || isInterfaceType(type))) return false;
  return schema.isSubType(wanted, type);
}
