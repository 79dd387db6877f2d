/** A text message as kept; `deliveryAt` is when its fate is settled. */
export interface KeptSms {
  sid: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  updatedAt: number;
  to: string;
  from: string;
  body: string;
  status: 'queued' | 'delivered' | 'undelivered';
  /** Twilio's code for why it was not delivered. */
  errorCode: number | null;
  /** The fate that was ordered for it. */
  willFailWith: number | null;
  statusCallback: string | null;
}

const deliveryFaults: Record<number, string> = {
  30003: 'Unreachable destination handset',
  30005: 'Unknown destination handset',
  30006: 'Landline or unreachable carrier',
  30007: 'Message filtered',
  30008: 'Unknown error',
};

export const isDeliveryFault = (code: number): boolean => code in deliveryFaults;

/** Signs of the GSM 03.38 alphabet; any other makes the whole message UCS-2. */
const gsm = /^[\n\r !-#%-?A-Za-z@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà^{}\\[~\]|€]*$/;

/** How many messages a network bills this text as. */
export const segments = (body: string): number => {
  const [single, part] = gsm.test(body) ? [160, 153] : [70, 67];
  return body.length <= single ? 1 : Math.ceil(body.length / part);
};

const rfc2822 = (at: number): string => new Date(at).toUTCString().replace('GMT', '+0000');

/** The message in Twilio's own words (https://www.twilio.com/docs/messaging/api/message-resource). */
export const smsResource = (message: KeptSms, accountSid: string): Record<string, unknown> => {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`;
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: rfc2822(message.createdAt),
    date_sent: message.status === 'queued' ? null : rfc2822(message.updatedAt),
    date_updated: rfc2822(message.updatedAt),
    direction: 'outbound-api',
    error_code: message.errorCode,
    error_message: message.errorCode === null ? null : (deliveryFaults[message.errorCode] ?? 'Unknown error'),
    from: message.from,
    messaging_service_sid: null,
    num_media: '0',
    num_segments: String(segments(message.body)),
    price: null,
    price_unit: 'USD',
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: message.to,
    uri: `${uri}.json`,
  };
};
