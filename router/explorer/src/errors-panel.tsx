import type { GraphiQLPlugin } from '@graphiql/react';
import { errorCodes } from './error-codes';
import { AlertSign } from './signs';
import { Words } from './words';

export const errorsPlugin: GraphiQLPlugin = { title: 'Error codes', icon: AlertSign, content: ErrorsPanel };

function ErrorsPanel() {
  return (
    // It holds nothing to press, and must be scrolled by keys all the same.
    <section className="panel" aria-label="Error codes" tabIndex={0}>
      <h2>Error codes</h2>
      <p>
        Each error carries <code>extensions.code</code> and <code>extensions.requestId</code>. Go by the code; the
        message is for people.
      </p>
      <dl>
        {errorCodes.map(({ code, status, when, then }) => (
          <div key={code} className="panel-item">
            <dt>
              <code>{code}</code> <span className="panel-quiet">{status}</span>
            </dt>
            <dd>
              <Words text={`${when} ${then}`} />
            </dd>
          </div>
        ))}
      </dl>
      <h3>Your quota</h3>
      <p>
        Each operation costs what its fields and lists weigh. Every answer to a key says <code>X-Quota-Limit</code>,{' '}
        <code>X-Quota-Remaining</code> and <code>X-Quota-Reset</code> (seconds to midnight UTC).
      </p>
    </section>
  );
}
