/**
 * Visitors that call `visit(node, specifier, isTypeOnly)` for every way in which a file names another.
 *
 * @param {(node: object, specifier: string, isTypeOnly: boolean) => void} visit
 */
export function eachImport(visit) {
  const visitSource = (node, source, isTypeOnly) => {
    if (source?.type === 'Literal' && typeof source.value === 'string') visit(node, source.value, isTypeOnly);
  };
  return {
    ImportDeclaration: (node) => visitSource(node, node.source, isTypeImport(node)),
    ExportNamedDeclaration: (node) => visitSource(node, node.source, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => visitSource(node, node.source, node.exportKind === 'type'),
    ImportExpression: (node) => visitSource(node, node.source, false),
    TSImportType: (node) => visitSource(node, node.source ?? node.argument?.literal, true),
    TSExternalModuleReference: (node) => visitSource(node, node.expression, false),
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') {
        visitSource(node, node.arguments[0], false);
      }
    },
  };
}

function isTypeImport(node) {
  if (node.importKind === 'type') return true;
  return node.specifiers.length > 0 && node.specifiers.every((one) => one.importKind === 'type');
}
