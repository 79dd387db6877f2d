import { RequestClient, Twilio } from 'twilio';

/** Twilio's own client sent to another host. */
class OtherHost extends RequestClient {
  constructor(private readonly base: string) {
    super();
  }

  override request<Data>(options: Parameters<typeof RequestClient.prototype.request<Data>>[0]) {
    const { pathname, search } = new URL(options.uri);
    return super.request<Data>({ ...options, uri: `${this.base}${pathname}${search}` });
  }
}

export const twilioClient = (environment: Record<string, string>, authToken = environment.TWILIO_AUTH_TOKEN): Twilio =>
  new Twilio(environment.TWILIO_ACCOUNT_SID, authToken, {
    httpClient: new OtherHost(environment.TWILIO_API_BASE ?? ''),
  });
