const { TestEnvironment } = require('jest-environment-node');

/** What the test runner keeps of one file by symbols of the global object, and tracers that a file registered. */
const ofOneFile =
  /^(JEST_STATE_SYMBOL|EVENT_HANDLERS|RETRY_\w+|LOG_ERRORS_BEFORE_RETRY|WAIT_BEFORE_RETRY|opentelemetry\..+)$/;

let kept;

/**
 * Jest's environment for Node, one for all files that a worker tests: packages loaded for the first of them are loaded
 * for the rest (kept-packages.cjs). What a file says to the world by name ends with it: variables of the environment,
 * times made up, and what decorators told type-graphql.
 */
module.exports = class KeptEnvironment extends TestEnvironment {
  constructor(config, context) {
    if (kept) return kept;
    super(config, context);
    kept = this;
  }

  async setup() {
    const { process } = this.global;
    this.before = { variables: { ...process.env }, listeners: process.listeners('exit') };
  }

  async teardown() {
    this.fakeTimersModern.useRealTimers();
    this.moduleMocker.restoreAllMocks();
    const { process } = this.global;
    process.env = this.before.variables;
    const added = process.listeners('exit').filter((listener) => !this.before.listeners.includes(listener));
    for (const listener of added) process.off('exit', listener);
    delete this.global.TypeGraphQLMetadataStorage;
    for (const symbol of Object.getOwnPropertySymbols(this.global)) {
      if (ofOneFile.test(symbol.description)) delete this.global[symbol];
    }
  }
};
