import { systemClock } from '@kelmah/kit/clock/clock';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import { runCommand } from '@kelmah/kit/server/run-command';
import { configure } from '../config';
import { signingKeys } from '../key/key.service';
import { keyStore } from '../key/key.store';
import { createSealer } from '@kelmah/kit/crypto/seal';

/** Makes the next signing key before its time. It signs in ten minutes; nobody is signed out. */
void runCommand(
  'auth rotate-keys',
  configure,
  async (config, logger) => {
    const mongo = await connectMongo({
      url: config.MONGO_URL,
      namespace: config.KELMAH_NAMESPACE,
      service: 'auth',
      logger,
    });
    await signingKeys(keyStore(mongo), createSealer(config.AUTH_KEY_SECRET, 'auth'), systemClock, logger).rotate();
    await mongo.close();
  },
  process.env,
);
