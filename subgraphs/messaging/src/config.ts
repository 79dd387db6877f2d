import {
  brokerVariables,
  coreVariables,
  mailVariables,
  mongoVariables,
  readConfig,
  redisVariables,
  smsVariables,
  webVariables,
} from '@kelmah/kit/config/config';
import { z } from 'zod';

const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_FROM, TWILIO_API_BASE } = smsVariables;

export const configSchema = z.object({
  ...coreVariables,
  PORT: coreVariables.PORT.default(3003),
  ...mongoVariables,
  ...redisVariables,
  ...brokerVariables,
  ...mailVariables,
  ...webVariables,
  /** Without an account nobody is sent a text message; the notice goes by the other ways. */
  TWILIO_ACCOUNT_SID: TWILIO_ACCOUNT_SID.optional(),
  TWILIO_AUTH_TOKEN: TWILIO_AUTH_TOKEN.optional(),
  TWILIO_FROM: TWILIO_FROM.optional(),
  TWILIO_API_BASE,
  /** Seconds that a message may lie unread before its recipient is told of it. */
  MESSAGE_NOTICE_SECONDS: z.coerce.number().min(1).max(86_400).default(120),
});

export type MessagingConfig = z.output<typeof configSchema>;

/** @throws BadConfiguration */
export const configure = (environment: NodeJS.ProcessEnv): MessagingConfig => readConfig(configSchema, environment);
