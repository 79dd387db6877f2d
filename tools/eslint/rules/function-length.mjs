import { pathFromRoot, placeOf } from '../place.mjs';

const LINES_MAX = 70;

export const functionLength = {
  meta: {
    type: 'suggestion',
    docs: { description: `A function has at most ${LINES_MAX} lines; the callback of a describe() may have more.` },
    schema: [],
    messages: { long: 'This function has {{lines}} lines; {{max}} are the most. Name a part of it.' },
  },
  create(context) {
    const { isTest } = placeOf(pathFromRoot(context.cwd, context.filename));
    const check = (node) => {
      const lines = node.loc.end.line - node.loc.start.line + 1;
      if (lines <= LINES_MAX || (isTest && isDescribeCallback(node))) return;
      context.report({ node, messageId: 'long', data: { lines, max: LINES_MAX } });
    };
    return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
  },
};

// describe(…), describe.each(…)(…), describe.each`…`(…)
function isDescribeCallback({ parent }) {
  if (parent.type !== 'CallExpression') return false;
  let callee = parent.callee;
  while (callee.type !== 'Identifier') {
    if (callee.type === 'MemberExpression') callee = callee.object;
    else if (callee.type === 'CallExpression') callee = callee.callee;
    else if (callee.type === 'TaggedTemplateExpression') callee = callee.tag;
    else return false;
  }
  return callee.name === 'describe';
}
