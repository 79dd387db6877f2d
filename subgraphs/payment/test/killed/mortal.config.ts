import 'reflect-metadata';
import { systemClock } from '@kelmah/kit/clock/clock';
import { createLogger } from '@kelmah/kit/logger/logger';
import { configure } from '../../src/config';
import { buildPaymentService } from '../../src/service';
import type { StepListener } from '../../src/work/steps.service';

/** Payment as it runs anywhere, from its variables alone; but it kills itself where it is told to. */
async function run(): Promise<void> {
  const config = configure(process.env);
  let killAt: string | undefined;
  process.on('message', (step: string) => {
    killAt = step;
    process.send?.('armed');
  });
  const step: StepListener = (reached) => {
    if (reached !== killAt) return Promise.resolve();
    process.kill(process.pid, 'SIGKILL');
    // Nothing of this process goes on while the signal is on its way.
    return new Promise(() => undefined);
  };
  const service = await buildPaymentService(config, createLogger('payment', config.LOG_LEVEL), systemClock, { step });
  await service.open(config.PORT, config.HOST);
  await service.start();
  process.send?.('ready');
}

void run();
