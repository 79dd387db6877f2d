import { confinedMembers } from './rules/confined-members.mjs';
import { confinedPackages } from './rules/confined-packages.mjs';
import { fileName } from './rules/file-name.mjs';
import { functionLength } from './rules/function-length.mjs';
import { houseWords } from './rules/house-words.mjs';
import { importDirection } from './rules/import-direction.mjs';
import { namedExports } from './rules/named-exports.mjs';
import { sqlInStores } from './rules/sql-in-stores.mjs';

/** The rules of the house (CONTRIBUTING.md) that no kept plugin holds. */
export const house = {
  meta: { name: 'house', version: '1' },
  rules: {
    'confined-members': confinedMembers,
    'confined-packages': confinedPackages,
    'file-name': fileName,
    'function-length': functionLength,
    'house-words': houseWords,
    'import-direction': importDirection,
    'named-exports': namedExports,
    'sql-in-stores': sqlInStores,
  },
};
