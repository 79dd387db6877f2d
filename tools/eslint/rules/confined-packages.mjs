import { eachImport } from '../imports.mjs';
import { packageOf, pathFromRoot, placeOf } from '../place.mjs';
import { PACKAGES } from '../rooms.mjs';

export const confinedPackages = {
  meta: {
    type: 'problem',
    docs: { description: 'A package that reaches outside is imported in its adapter only.' },
    schema: [],
    messages: { confined: "'{{name}}' is imported only in {{why}}." },
  },
  create(context) {
    const place = placeOf(pathFromRoot(context.cwd, context.filename));
    if (place.isTest) return {};
    return eachImport((node, specifier) => {
      const name = packageOf(specifier);
      const entry = PACKAGES.find(({ packages }) => packages.some((one) => isNamed(one, name)));
      if (!entry || entry.rooms.some((room) => room.test(place.path))) return;
      context.report({ node, messageId: 'confined', data: { name, why: entry.why } });
    });
  },
};

const isNamed = (wanted, name) => (wanted instanceof RegExp ? wanted.test(`${name}/`) : wanted === name);
