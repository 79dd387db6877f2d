import { createLogger, type Logger } from '../logger/logger';
import { testEngines, testNamespace } from './engines';

/** The variables with which a service runs in a test: real engines, a namespace of its own. */
export function testVariables(namespace = testNamespace()): Record<string, string> {
  const engines = testEngines();
  return {
    NODE_ENV: 'test',
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    KELMAH_NAMESPACE: namespace,
    ENVELOPE_SECRET: 'a secret that only tests are sealed with',
    MONGO_URL: engines.mongoUrl,
    DATABASE_URL: engines.postgresUrl,
    REDIS_URL: engines.redisUrl,
    AMQP_URL: engines.amqpUrl,
    AMQP_QUEUE_TYPE: 'classic',
    S3_BUCKET: 'kelmah-test',
    S3_ACCESS_KEY_ID: 'test',
    S3_SECRET_ACCESS_KEY: 'test',
    WEB_URL: 'http://127.0.0.1:5173',
  };
}

export function testLogger(service = 'test'): Logger {
  return createLogger(service, process.env['TEST_LOG_LEVEL'] ?? 'error');
}
