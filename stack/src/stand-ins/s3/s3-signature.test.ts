import { request as httpRequest } from 'node:http';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { S3Story, s3RefusalOf } from '../testing/s3-story';
import { removeTemporaryFolders } from '../testing/temporary-folder';

let story: S3Story;

beforeAll(async () => {
  story = await S3Story.begin();
  await story.client.send(new PutObjectCommand({ Bucket: story.bucket, Key: 'secret plan.txt', Body: 'hello' }));
});

afterEach(() => story.control.moveClock(0));

afterAll(async () => {
  await story.end();
  removeTemporaryFolders();
});

const object = (): { Bucket: string; Key: string } => ({ Bucket: story.bucket, Key: 'secret plan.txt' });
const urlFor = (options: Parameters<typeof getSignedUrl>[2] = { expiresIn: 60 }): Promise<string> =>
  getSignedUrl(story.client, new GetObjectCommand(object()), options);
const refusedWith = async (response: Response): Promise<string> => {
  const text = await response.text();
  return `${response.status} ${/<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? text}`;
};

describe('a signature in the header', () => {
  it.each([
    ['another secret', { secretAccessKey: 'guess' }, { code: 'SignatureDoesNotMatch', status: 403 }],
    ['another key', { accessKeyId: 'AKIAOTHER' }, { code: 'InvalidAccessKeyId', status: 403 }],
    ['another region', { region: 'us-east-1' }, { code: 'AuthorizationHeaderMalformed', status: 400 }],
  ])('of %s is refused', async (_name, wrong, refusal) => {
    const stranger = story.clientWith(wrong);
    expect(await s3RefusalOf(stranger.send(new GetObjectCommand(object())))).toEqual(refusal);
    const written = stranger.send(new PutObjectCommand({ Bucket: story.bucket, Key: 'mine', Body: 'x' }));
    expect(await s3RefusalOf(written)).toEqual(refusal);
    stranger.destroy();
  });

  it('of another time is refused', async () => {
    await story.control.moveClock(16 * 60_000);
    // A client of its own: the SDK learns the server's time from the refusal.
    const client = story.clientWith({});
    expect(await s3RefusalOf(client.send(new GetObjectCommand(object())))).toEqual({
      code: 'RequestTimeTooSkewed',
      status: 403,
    });
    client.destroy();
  });

  const changed = async (
    change: (sent: { headers: Record<string, string>; path: string; body: string }) => void,
  ): Promise<string> => {
    const client = story.clientWith({});
    let answer = '';
    client.middlewareStack.add(
      () => async (args) => {
        const { headers, path, query, body } = args.request as {
          headers: Record<string, string>;
          path: string;
          query: Record<string, string>;
          body: string;
        };
        const sent = { headers, path: `${path}?${new URLSearchParams(query)}`, body };
        change(sent);
        answer = await new Promise<string>((resolve, reject) => {
          const { hostname, port } = new URL(story.standIn.url);
          const outgoing = httpRequest(
            { hostname, port, method: 'PUT', path: sent.path, headers: sent.headers },
            (response) => {
              let text = '';
              response.on('data', (part: Buffer) => (text += part.toString()));
              response.on('end', () => resolve(`${response.statusCode} ${/<Code>(\w+)</.exec(text)?.[1] ?? 'done'}`));
            },
          );
          outgoing.on('error', reject);
          outgoing.end(sent.body);
        });
        throw new Error('sent by hand');
      },
      { step: 'finalizeRequest', priority: 'low', name: 'byHand' },
    );
    const put = new PutObjectCommand({
      Bucket: story.bucket,
      Key: 'changed',
      Body: 'hello',
      Metadata: { owner: 'me' },
    });
    await expect(client.send(put)).rejects.toThrow('sent by hand');
    client.destroy();
    return answer;
  };

  it('covers the path, the query, the headers and the body', async () => {
    expect(await changed(() => undefined)).toBe('200 done');
    expect(await changed((sent) => (sent.path = sent.path.replace('changed', 'elsewhere')))).toBe(
      '403 SignatureDoesNotMatch',
    );
    expect(await changed((sent) => (sent.path += '&response-content-type=text%2Fhtml'))).toBe(
      '403 SignatureDoesNotMatch',
    );
    expect(await changed((sent) => (sent.headers['x-amz-meta-owner'] = 'you'))).toBe('403 SignatureDoesNotMatch');
    expect(await changed((sent) => (sent.headers['x-amz-meta-added'] = 'late'))).toBe('403 AccessDenied');
    expect(await changed((sent) => (sent.body = 'jello'))).toBe('400 XAmzContentSHA256Mismatch');
    expect(await changed((sent) => (sent.headers.authorization = 'Basic abc'))).toBe(
      '400 AuthorizationHeaderMalformed',
    );
    expect(await changed((sent) => delete sent.headers.authorization)).toBe('403 AccessDenied');
  });
});

describe('a presigned address', () => {
  it('opens the object until it expires', async () => {
    const url = await urlFor({ expiresIn: 600 });
    expect(await (await fetch(url)).text()).toBe('hello');
    await story.control.moveClock(500_000);
    expect((await fetch(url)).status).toBe(200);
    await story.control.moveClock(602_000);
    expect(await refusedWith(await fetch(url))).toBe('403 AccessDenied');
  });

  it('opens nothing else', async () => {
    const url = await urlFor();
    expect(await refusedWith(await fetch(url.replace('secret%20plan.txt', 'other.txt')))).toBe(
      '403 SignatureDoesNotMatch',
    );
    expect(await refusedWith(await fetch(url, { method: 'DELETE' }))).toBe('403 SignatureDoesNotMatch');
    expect(await refusedWith(await fetch(url.replace('X-Amz-Expires=60', 'X-Amz-Expires=600000')))).toBe(
      '403 SignatureDoesNotMatch',
    );
    expect(await refusedWith(await fetch(`${url}&response-content-type=text/html`))).toBe('403 SignatureDoesNotMatch');
    expect(await refusedWith(await fetch(url.replace(/X-Amz-Signature=\w{4}/, 'X-Amz-Signature=0000')))).toBe(
      '403 SignatureDoesNotMatch',
    );
    expect(await refusedWith(await fetch(url.replace(/&X-Amz-Signature=\w+/, '')))).toBe('403 SignatureDoesNotMatch');
    expect(await refusedWith(await fetch(url.split('?')[0] ?? ''))).toBe('403 AccessDenied');
    const written = JSON.stringify(await story.control.journal({ method: 'GET' }));
    expect(written).toContain('X-Amz-Expires');
    expect(written).not.toContain('X-Amz-Signature');
  });

  it('carries the name and type to download under', async () => {
    const command = new GetObjectCommand({
      ...object(),
      ResponseContentDisposition: 'attachment; filename="plan.txt"',
      ResponseContentType: 'text/csv',
    });
    const response = await fetch(await getSignedUrl(story.client, command, { expiresIn: 60 }));
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="plan.txt"');
    expect(response.headers.get('content-type')).toBe('text/csv');
  });

  it('lets upload what it was made for', async () => {
    const command = new PutObjectCommand({ Bucket: story.bucket, Key: 'up.txt', ContentType: 'text/plain' });
    const url = await getSignedUrl(story.client, command, {
      expiresIn: 60,
      signableHeaders: new Set(['content-type']),
    });
    const put = (type: string): Promise<Response> =>
      fetch(url, { method: 'PUT', body: 'new', headers: { 'content-type': type } });
    expect(await refusedWith(await put('text/html'))).toBe('403 SignatureDoesNotMatch');
    expect((await put('text/plain')).status).toBe(200);
  });

  it('answers a browser on another origin', async () => {
    const url = await urlFor();
    const asked = await fetch(url, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://localhost:5173',
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(asked.status).toBe(200);
    expect(asked.headers.get('access-control-allow-origin')).toBe('*');
    expect(asked.headers.get('access-control-allow-methods')).toContain('PUT');
    expect(asked.headers.get('access-control-allow-headers')).toBe('content-type');
    const got = await fetch(url, { headers: { origin: 'http://localhost:5173' } });
    expect(got.headers.get('access-control-allow-origin')).toBe('*');
    expect(got.headers.get('access-control-expose-headers')).toContain('ETag');
  });
});
