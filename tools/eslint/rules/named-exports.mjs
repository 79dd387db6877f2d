import { pathFromRoot, placeOf } from '../place.mjs';

export const namedExports = {
  meta: {
    type: 'problem',
    docs: { description: 'Named exports only, each from the file that makes it.' },
    schema: [],
    messages: {
      default: 'Export by name: a default export has another name in every file that imports it.',
      barrel: 'Export a thing only where it is made: a file that passes on the exports of others is a barrel.',
    },
  },
  create(context) {
    const place = placeOf(pathFromRoot(context.cwd, context.filename));
    if (isReadByTool(place)) return {};
    const imported = new Set();
    return {
      ImportDeclaration: (node) => node.specifiers.forEach((one) => imported.add(one.local.name)),
      ExportDefaultDeclaration: (node) => context.report({ node, messageId: 'default' }),
      ExportAllDeclaration: (node) => context.report({ node, messageId: 'barrel' }),
      TSExportAssignment: (node) => context.report({ node, messageId: 'default' }),
      'ExportNamedDeclaration:exit'(node) {
        if (node.source) return void context.report({ node, messageId: 'barrel' });
        for (const specifier of node.specifiers) checkSpecifier(specifier);
      },
    };

    function checkSpecifier(node) {
      if (node.exported.name === 'default') context.report({ node, messageId: 'default' });
      else if (imported.has(node.local.name)) context.report({ node, messageId: 'barrel' });
    }
  },
};

// Tools that read a file of their own, and jest its global set-up, ask for the default export.
function isReadByTool({ path, role }) {
  return role === 'config' || path === 'codegen.ts' || /\/testing\/global-(setup|teardown)\.ts$/.test(path);
}
