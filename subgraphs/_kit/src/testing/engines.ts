/** The engines that tests talk to; brought up once for a run of jest, which hands their addresses over. */
export interface TestEngines {
  mongoUrl: string;
  postgresUrl: string;
  redisUrl: string;
  amqpUrl: string;
}

export function testEngines(): TestEngines {
  const read = (name: string): string => {
    const value = process.env[name];
    if (!value) throw new Error(`${name} is not set: tests are run by jest from the root, which brings the engines up`);
    return value;
  };
  return {
    mongoUrl: read('TEST_MONGO_URL'),
    postgresUrl: read('TEST_DATABASE_URL'),
    redisUrl: read('TEST_REDIS_URL'),
    amqpUrl: read('TEST_AMQP_URL'),
  };
}

/** A namespace of its own for each test file, so that they share engines and nothing else. */
export function testNamespace(): string {
  return `t${process.pid}_${process.hrtime.bigint().toString(36)}`;
}
