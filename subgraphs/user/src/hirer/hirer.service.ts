import { z } from 'zod';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, parseInput, refuse, type Refusal } from '@kelmah/kit/errors/refusal';
import { line } from '../person/inputs.service';
import type { PersonService } from '../person/person.service';
import type { PersonRecord } from '../person/person.store';

const hirerInput = z.object({
  kind: z.enum(['HOME', 'FIRM', 'HOTEL', 'BUILDER', 'PROPERTY_MANAGER', 'OTHER']).nullish(),
  firm: line(2, 120, 'Write the name of the firm.').nullish(),
});

export type HirerService = ReturnType<typeof hirerService>;

export function hirerService(people: PersonService) {
  return {
    /** Saves the viewer's hirer profile; what is not given stays. */
    save: async (input: unknown, context: RequestContext): Promise<PersonRecord | Refusal> => {
      if (!context.viewer.roles.includes('HIRER'))
        return refuse.forbidden('Your account is for working. A hirer profile needs an account that hires.');
      const given = parseInput(hirerInput, input);
      if (isRefusal(given)) return given;
      return people.change(context, ({ hirer }) => {
        const kind = given.kind ?? hirer?.kind;
        if (!kind) return refuse.invalid('kind', 'Say for whom you hire.');
        return { hirer: { kind, firm: given.firm === undefined ? (hirer?.firm ?? null) : given.firm } };
      });
    },
  };
}
