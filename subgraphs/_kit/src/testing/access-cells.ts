import { isObjectType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { accessRoles, namesNobody, type AccessRow } from '../access/access-table';
import type { RequestContext } from '../context/context';
import { Fault } from '../errors/fault';
import { isRefusal } from '../errors/refusal';
import type { Subgraph } from '../subgraph/subgraph';

/** What a field does with a viewer and an object: it lets nothing out, or it goes on to its resolver. */
function isDenied(type: GraphQLObjectType, name: string, context: RequestContext): boolean {
  const field = type.getFields()[name];
  const resolve = field?.resolve;
  if (!resolve) return false;
  try {
    const answer: unknown = resolve(namesNobody(), {}, context, {} as GraphQLResolveInfo);
    // It went on to its resolver, which has no services here.
    if (answer instanceof Promise) answer.catch(() => undefined);
    return answer === null || (typeof answer === 'object' && isRefusal(answer));
  } catch (error) {
    return error instanceof Fault && ['FORBIDDEN', 'UNAUTHENTICATED'].includes(error.code);
  }
}

const deniedTo = ({ cells }: AccessRow) =>
  Object.entries(accessRoles).filter(([role]) => cells[role] === 'no' || cells[role] === 'own');

/** Tries every cell of the table of access that denies, with an object that names nobody. */
export function deniesByTheTable(name: string, describeSubgraph: () => Subgraph): void {
  describe(`who sees what in ${name}`, () => {
    const { schema, access } = describeSubgraph();
    const cells = access.flatMap((row) => deniedTo(row).map(([role, viewer]) => ({ row, role, viewer })));

    it('has a row for each field', () => {
      const fields = Object.values(schema.getTypeMap())
        .filter((type) => isObjectType(type) && !type.name.startsWith('_'))
        .flatMap((type) => Object.keys((type as GraphQLObjectType).getFields()).map((field) => `${type.name}.${field}`))
        .filter((field) => !field.startsWith('Query._'));
      expect(access.map(({ field }) => field).sort()).toEqual(fields.sort());
    });

    it('lets nothing out where the table says so', () => {
      const open = cells.filter(({ row, viewer }) => {
        const [type = '', field = ''] = row.field.split('.');
        return !isDenied(schema.getType(type) as GraphQLObjectType, field, { viewer, requestId: 'req_table' });
      });
      expect(cells.length).toBeGreaterThan(0);
      expect(open.map(({ row, role }) => `${row.field} is open to ${role}`)).toEqual([]);
    });
  });
}
