const { default: Sequencer } = require('@jest/test-sequencer');

/** Files of which each is many journeys: short to read and long to run. */
const longest = /\.browser\.test\.ts$/;

/**
 * Jest's order, which on a machine that has run nothing yet takes the size of a file for its time; but what takes
 * minutes whatever its size begins first, so that at the end no worker is alone with it.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(({ path }) => longest.test(path)), ...sorted.filter(({ path }) => !longest.test(path))];
  }
};
