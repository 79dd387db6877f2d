import type { Sink } from 'graphql-ws';
import { liveBy, type OpenLine } from './live';

/** A line by hand of the test. */
function line() {
  const open: { query: string; sink: Sink<unknown> }[] = [];
  let unopened: () => void = () => undefined;
  const way: OpenLine = (onUnopened) => {
    unopened = onUnopened;
    return {
      subscribe: ({ query }, sink) => {
        const entry = { query, sink: sink as Sink<unknown> };
        open.push(entry);
        return () => {
          open.splice(open.indexOf(entry), 1);
          entry.sink.complete();
        };
      },
    };
  };
  return { way, open, fail: () => unopened(), say: (value: unknown) => open.forEach(({ sink }) => sink.next(value)) };
}

function listen(live: ReturnType<OpenLine>, query = 'a') {
  const heard: unknown[] = [];
  const leave = live.subscribe(
    { query },
    {
      next: (value) => heard.push(value),
      error: (error) => heard.push({ error }),
      complete: () => heard.push('complete'),
    },
  );
  return { heard, leave };
}

const queries = ({ open }: ReturnType<typeof line>) => open.map(({ query }) => query);

describe('a line to the graph', () => {
  it('gives way to the next after three times that it could not be opened, with all that is subscribed', () => {
    const [socket, events] = [line(), line()];
    const live = liveBy(socket.way, events.way);
    const [first, second] = [listen(live, 'a'), listen(live, 'b')];
    socket.fail();
    socket.fail();
    expect(queries(socket)).toEqual(['a', 'b']);
    socket.fail();
    expect([queries(socket), queries(events)]).toEqual([[], ['a', 'b']]);
    events.say({ data: 1 });
    expect([first.heard, second.heard]).toEqual([[{ data: 1 }], [{ data: 1 }]]);
    // A latecomer of the line that was left says nothing any more.
    socket.fail();
    expect(queries(events)).toEqual(['a', 'b']);
    first.leave();
    expect([queries(events), first.heard]).toEqual([['b'], [{ data: 1 }, 'complete']]);
  });

  it('stays where it is when something comes in between', () => {
    const [socket, events] = [line(), line()];
    const { heard } = listen(liveBy(socket.way, events.way));
    for (let time = 0; time < 5; time += 1) {
      socket.fail();
      socket.fail();
      socket.say(time);
    }
    expect([queries(socket), queries(events), heard]).toEqual([['a'], [], [0, 1, 2, 3, 4]]);
  });

  it('goes back to the first where the next does not open either', () => {
    const [socket, events] = [line(), line()];
    const live = liveBy(socket.way, events.way);
    const { heard } = listen(live);
    for (let time = 0; time < 3; time += 1) socket.fail();
    for (let time = 0; time < 3; time += 1) events.fail();
    expect([queries(socket), queries(events)]).toEqual([['a'], []]);
    socket.say('again');
    expect(heard).toEqual(['again']);
    socket.open[0]?.sink.error('broken');
    socket.open[0]?.sink.next('more');
    expect(heard).toEqual(['again', { error: 'broken' }]);
  });
});
