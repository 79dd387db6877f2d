import { pathFromRoot, placeOf } from '../place.mjs';

/** Word → what the glossary says instead. Words with a second, harmless meaning are left to the reviewer. */
const NEVER = {
  escrow: 'milestone funding, held',
  freelancer: 'worker',
  freelance: 'worker',
  gig: 'job',
  bid: 'application',
  bidder: 'applicant',
};

export const houseWords = {
  meta: {
    type: 'problem',
    docs: { description: 'One word for one thing: the words of docs/glossary.md.' },
    schema: [],
    messages: { word: "Say '{{instead}}' for '{{word}}' (docs/glossary.md)." },
  },
  create(context) {
    if (placeOf(pathFromRoot(context.cwd, context.filename)).zone === 'tools') return {};
    const check = (node, text) => {
      const word = wordsOf(text).find((one) => Object.hasOwn(NEVER, one));
      if (word) context.report({ node, messageId: 'word', data: { word, instead: NEVER[word] } });
    };
    return {
      Identifier: (node) => check(node, node.name),
      JSXText: (node) => check(node, node.value),
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
      Program: () => context.sourceCode.getAllComments().forEach((one) => check(one, one.value)),
    };
  },
};

/** `heldInEscrow_now` → held, in, escrow, now; plurals lose their s */
function wordsOf(text) {
  const words =
    text
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return words.map((word) => (Object.hasOwn(NEVER, word.replace(/s$/, '')) ? word.replace(/s$/, '') : word));
}
