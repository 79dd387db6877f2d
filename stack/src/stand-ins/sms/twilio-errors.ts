import { json, type HttpReply } from '../http';

/** A refusal with Twilio's code (https://www.twilio.com/docs/api/errors). */
export class TwilioError extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
  ) {
    super(message);
  }

  reply(): HttpReply {
    const more_info = `https://www.twilio.com/docs/errors/${this.code}`;
    return json(this.status, { code: this.code, message: this.message, more_info, status: this.status });
  }
}

export const wrongCredentials = (): TwilioError => new TwilioError(401, 20003, 'Authenticate');

export const noSuchResource = (path: string): TwilioError =>
  new TwilioError(404, 20404, `The requested resource ${path} was not found`);

export const tooManyRequests = (): TwilioError => new TwilioError(429, 20429, 'Too Many Requests');

export const serverFault = (status: number): TwilioError => new TwilioError(status, 20500, 'Internal Server Error');

/** What a number or a text must be before it is taken. */
export const checkMessage = (
  to: string | undefined,
  from: string | undefined,
  body: string | undefined,
  ownNumber: string,
): void => {
  if (!to) throw new TwilioError(400, 21604, "A 'To' phone number is required.");
  if (!/^\+[1-9]\d{6,14}$/.test(to)) throw new TwilioError(400, 21211, `Invalid 'To' Phone Number: ${to}`);
  if (!from) throw new TwilioError(400, 21603, "A 'From' phone number is required.");
  if (from !== ownNumber) {
    throw new TwilioError(
      400,
      21606,
      `The 'From' phone number provided (${from}) is not a valid message-capable Twilio phone number for this destination/account`,
    );
  }
  if (!body) throw new TwilioError(400, 21602, 'Message body is required.');
  if (body.length > 1600) {
    throw new TwilioError(400, 21617, 'The concatenated message body exceeds the 1600 character limit');
  }
};

const orderedRefusals: Record<number, string> = {
  21211: "Invalid 'To' Phone Number",
  21408: "Permission to send an SMS has not been enabled for the region indicated by the 'To' number",
  21610: 'Attempt to send to unsubscribed recipient',
  21614: "'To' number is not a valid mobile number",
};

export const orderedRefusal = (code: number): TwilioError =>
  new TwilioError(400, code, orderedRefusals[code] ?? 'The message was refused');
