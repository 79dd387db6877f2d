import { useEditorContext, usePluginStore, type GraphiQLPlugin } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { examples, type Example } from './examples';
import { BulbSign } from './signs';
import { Words } from './words';

export const examplesPlugin: GraphiQLPlugin = { title: 'Examples', icon: BulbSign, content: ExamplesPanel };

const narrow = '(max-width: 760px)';

function ExamplesPanel() {
  const open = useOpenExample();
  return (
    <section className="panel" aria-label="Examples">
      <h2>Examples</h2>
      <p>Each opens in a tab of its own. Change it as you like, then run it.</p>
      <ul>
        {examples.map((example) => (
          <li key={example.title} className="panel-item">
            <h3>{example.title}</h3>
            <p>
              <Words text={example.about} />
            </p>
            <p className="panel-quiet">Scopes: {example.scopes.join(', ')}</p>
            <button
              type="button"
              className="panel-button"
              onClick={() => open(example)}
              aria-label={`Try it: ${example.title}`}
            >
              Try it
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Puts an example into a new tab: what somebody wrote is never written over. */
function useOpenExample(): (example: Example) => void {
  const { queryEditor, variableEditor, addTab, tabs } = useEditorContext({ nonNull: true });
  const { setVisiblePlugin } = usePluginStore();
  const waiting = useRef<{ example: Example; tabsBefore: number }>(undefined);
  useEffect(() => {
    const { example, tabsBefore } = waiting.current ?? {};
    if (!example || tabsBefore === undefined || tabs.length <= tabsBefore) return;
    waiting.current = undefined;
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(
      Object.keys(example.variables).length === 0 ? '' : JSON.stringify(example.variables, null, 2),
    );
    // On a narrow screen the panel hides what was opened, and an editor that was hidden has to measure itself anew.
    if (!window.matchMedia(narrow).matches) return;
    setVisiblePlugin(null);
    requestAnimationFrame(() => [queryEditor, variableEditor].forEach((editor) => editor?.refresh()));
  }, [tabs.length, queryEditor, variableEditor, setVisiblePlugin]);
  return (example) => {
    waiting.current = { example, tabsBefore: tabs.length };
    addTab();
  };
}
