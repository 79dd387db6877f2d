import { Circuit } from './circuit';

function down(): Circuit {
  const circuit = new Circuit();
  for (let failure = 0; failure < 5; failure += 1) circuit.failedToConnect(1_000);
  return circuit;
}

test('four failures change nothing', () => {
  const circuit = new Circuit();
  for (let failure = 0; failure < 4; failure += 1) circuit.failedToConnect(1_000);
  expect(circuit.admits(1_000)).toBe(true);
});

test('after five it rests, then lets one through at a time', () => {
  const circuit = down();
  expect(circuit.admits(1_499)).toBe(false);
  expect(circuit.admits(1_500)).toBe(true);
  expect(circuit.admits(1_501)).toBe(false);
});

test('one that connects opens it for all', () => {
  const circuit = down();
  expect(circuit.admits(1_500)).toBe(true);
  circuit.connected();
  expect(circuit.admits(1_501)).toBe(true);
  circuit.failedToConnect(1_502);
  expect(circuit.admits(1_503)).toBe(true);
});
