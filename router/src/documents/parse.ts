import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { operationTooLarge, Refused } from '../front-door/refused';
import { formLimits } from './form-limits';

/** Parses what is not too long or too deep to be parsed. @throws Refused */
export function parseDocument(source: string): DocumentNode {
  if (source.length > formLimits.characters) throw operationTooLarge('length');
  if (bracketDepth(source) > formLimits.brackets) throw operationTooLarge('brackets');
  try {
    return parse(source, { maxTokens: formLimits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // graphql-js says so in words alone.
    if (error.message.includes('Document contains more')) throw operationTooLarge('tokens');
    const { message, source: of, positions } = error;
    throw new Refused(
      400,
      [new GraphQLError(message, { source: of, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } })],
      undefined,
      'parse',
    );
  }
}

/** How deep brackets stand in each other, those in texts and comments left out. */
function bracketDepth(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === '{' || character === '[' || character === '(') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']' || character === ')') depth--;
    else if (character === '#') at = endOf(source, '\n', at);
    else if (character === '"')
      at = source.startsWith('"""', at) ? endOf(source, '"""', at + 3) + 2 : endOfText(source, at);
  }
  return deepest;
}

function endOf(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found;
}

function endOfText(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== '"' && source[at] !== '\n') at += source[at] === '\\' ? 2 : 1;
  return at;
}
