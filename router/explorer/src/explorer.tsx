import { GraphiQL } from 'graphiql';
import { useCallback, useMemo, useRef, useState } from 'react';
import { graphqlUrl } from './addresses';
import { AnswerBar } from './answer-bar';
import { errorsPlugin } from './errors-panel';
import { examples } from './examples';
import { examplesPlugin } from './examples-panel';
import { makeFetcher, type AnswerNotes } from './fetcher';
import { keyKeeper } from './key';
import type { Quota } from './quota';
import { TopBar } from './top-bar';
import { useReachableEditors } from './use-reachable-editors';
import { useSchema } from './use-schema';

const plugins = [examplesPlugin, errorsPlugin];

const welcome = `# Paste your key above, then run this.
# More examples are behind the light bulb.
# Ctrl-Space completes, Ctrl-Enter runs.

${examples[0]?.query ?? ''}`;

export function Explorer() {
  const [key, setKey] = useState(keyKeeper.get);
  const [notes, setNotes] = useState<AnswerNotes>();
  const [quota, setQuota] = useState<Quota>();
  const keyNow = useRef(key);
  const schema = useSchema();
  const page = useRef<HTMLDivElement>(null);
  useReachableEditors(page);

  const changeKey = useCallback((next: string) => {
    const trimmed = next.trim();
    keyNow.current = trimmed;
    keyKeeper.set(trimmed);
    setKey(trimmed);
    // What was said of another key is not true of this one.
    setQuota(undefined);
    setNotes(undefined);
  }, []);

  const fetcher = useMemo(
    () =>
      makeFetcher({
        url: graphqlUrl,
        keyOf: () => keyNow.current,
        onAnswer: (answer) => {
          setNotes(answer);
          if (answer?.quota) setQuota(answer.quota);
        },
        fetch: (...question) => fetch(...question),
        now: () => performance.now(),
      }),
    [],
  );

  return (
    <div className="explorer" ref={page}>
      <TopBar apiKey={key} onKey={changeKey} quota={quota} />
      <main className="explorer-main">
        {schema === undefined ? (
          <p className="explorer-loading" role="status">
            The schema is on its way…
          </p>
        ) : (
          <GraphiQL
            fetcher={fetcher}
            schema={schema}
            plugins={plugins}
            defaultQuery={welcome}
            defaultEditorToolsVisibility="variables"
            isHeadersEditorEnabled={false}
            shouldPersistHeaders={false}
          >
            <GraphiQL.Logo>
              <span className="explorer-tabs-end" />
            </GraphiQL.Logo>
          </GraphiQL>
        )}
      </main>
      <AnswerBar notes={notes} />
    </div>
  );
}
