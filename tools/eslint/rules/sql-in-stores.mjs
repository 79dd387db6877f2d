import { pathFromRoot, placeOf } from '../place.mjs';
import { SQL_ROOMS } from '../rooms.mjs';

const STATEMENTS = [
  String.raw`INSERT\s+INTO\s`,
  String.raw`UPDATE\s+[\w."]+(\s+\w+)?\s+SET\s`,
  String.raw`DELETE\s+FROM\s`,
  String.raw`WITH\s+\w+\s+AS\s*\(`,
  String.raw`(CREATE|ALTER|DROP)\s+(UNIQUE\s+)?(TABLE|INDEX|SCHEMA|ROLE|DATABASE|FUNCTION|TRIGGER|TYPE)\s`,
  String.raw`TRUNCATE\s+\w`,
];
// "Select a trade from the list" is English: in small letters a SELECT needs a second clause to count.
const SQL = [
  new RegExp(`^\\s*(${STATEMENTS.join('|')})`, 'i'),
  /^\s*SELECT\s[\s\S]+\sFROM\s/,
  /^\s*select\s[\s\S]+\sfrom\s[\s\S]+\s(where|join|group by|order by|limit|for update)(\s|$)/i,
];

export const sqlInStores = {
  meta: {
    type: 'problem',
    docs: { description: 'SQL text stands in stores and migrations.' },
    schema: [],
    messages: { sql: 'SQL belongs in a *.store.ts or a migration.' },
  },
  create(context) {
    const place = placeOf(pathFromRoot(context.cwd, context.filename));
    if (place.isTest || place.zone === 'web' || SQL_ROOMS.some((room) => room.test(place.path))) return {};
    const check = (node, text) => {
      if (SQL.some((form) => form.test(text))) context.report({ node, messageId: 'sql' });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateLiteral: (node) => check(node, node.quasis.map((quasi) => quasi.value.raw).join('x')),
    };
  },
};
