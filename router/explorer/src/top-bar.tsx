import { useId, useState } from 'react';
import { keysUrl, schemaUrl } from './addresses';
import { keyProblem } from './key';
import { quotaWords, waitWords, type Quota } from './quota';

interface TopBarProps {
  apiKey: string;
  onKey(key: string): void;
  quota: Quota | undefined;
}

export function TopBar({ apiKey, onKey, quota }: TopBarProps) {
  return (
    <header className="top-bar">
      <div className="top-bar-kente" aria-hidden="true" />
      <div className="top-bar-inner">
        <h1 className="top-bar-brand">
          <img src="/explorer/icon.svg" alt="" width={30} height={30} />
          <span>
            Kelmah <span className="top-bar-place">Explorer</span>
          </span>
        </h1>
        <KeyField apiKey={apiKey} onKey={onKey} />
        <QuotaMeter quota={quota} />
        <nav className="top-bar-links" aria-label="Explorer">
          <a href={keysUrl}>Get a key</a>
          <a href={schemaUrl} download="kelmah.graphql">
            Schema file
          </a>
        </nav>
      </div>
    </header>
  );
}

function KeyField({ apiKey, onKey }: Omit<TopBarProps, 'quota'>) {
  const [shown, setShown] = useState(false);
  const id = useId();
  const problem = keyProblem(apiKey);
  return (
    <div className="key-field">
      <label htmlFor={id}>Your key</label>
      <div className="key-field-row">
        <input
          id={id}
          type={shown ? 'text' : 'password'}
          value={apiKey}
          onChange={(event) => onKey(event.currentTarget.value)}
          placeholder="klm_…"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-note`}
        />
        <button type="button" onClick={() => setShown(!shown)} aria-pressed={shown} aria-label="Show the key">
          {shown ? 'Hide' : 'Show'}
        </button>
      </div>
      <p id={`${id}-note`} className={problem ? 'key-field-problem' : 'key-field-note'}>
        {problem ??
          (apiKey === '' ? 'Stays in this tab. Reading the docs needs none.' : 'Stays in this tab, gone with it.')}
      </p>
    </div>
  );
}

function QuotaMeter({ quota }: { quota: Quota | undefined }) {
  if (quota === undefined) return null;
  const { limit, remaining, resetSeconds } = quota;
  return (
    <div className="quota" role="status">
      <span className="quota-words">{quotaWords(quota)}</span>
      {remaining !== undefined && (
        <meter min={0} max={limit} low={limit / 10} value={remaining} aria-label="Quota left today" />
      )}
      <span className="quota-note">Anew {waitWords(resetSeconds)}</span>
    </div>
  );
}
