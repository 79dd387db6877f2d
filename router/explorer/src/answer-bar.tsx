import { wordsOf } from './error-codes';
import type { AnswerNotes } from './fetcher';
import { waitWords } from './quota';
import { Words } from './words';

/** A line about the last answer: how it went, what its code means, and the id to name when one asks about it. */
export function AnswerBar({ notes }: { notes: AnswerNotes | undefined }) {
  return (
    <div className="answer-bar" role="status">
      {notes && <Notes notes={notes} />}
    </div>
  );
}

function Notes({ notes }: { notes: AnswerNotes }) {
  const { status, code, requestId, retryAfterSeconds, tookMs } = notes;
  const words = code === undefined ? undefined : wordsOf(code);
  return (
    <>
      <span className="answer-bar-status" data-well={status < 400 && code === undefined}>
        Status {status}
        {code && ` · ${code}`}
      </span>
      {words && (
        <span>
          <Words text={`${words.when} ${words.then}`} />
        </span>
      )}
      {retryAfterSeconds !== undefined && <span>Try again {waitWords(retryAfterSeconds)}.</span>}
      <span className="answer-bar-quiet">
        {tookMs} ms{requestId && ` · request ${requestId}`}
      </span>
    </>
  );
}
