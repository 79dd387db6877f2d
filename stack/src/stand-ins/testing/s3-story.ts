import { S3Client, type S3ServiceException } from '@aws-sdk/client-s3';
import type { StandIn } from '../stand-in';
import { bringS3 } from '../s3/s3';
import { controlClient, type ControlClient } from './control-client';
import { temporaryFolder } from './temporary-folder';

/** A running S3 stand-in with a client that has the right keys, and a way to get one with others. */
export class S3Story {
  readonly bucket: string;
  readonly client: S3Client;
  readonly control: ControlClient;

  private constructor(
    readonly standIn: StandIn,
    readonly dataDir: string,
  ) {
    this.bucket = standIn.environment.S3_BUCKET ?? '';
    this.client = this.clientWith({});
    this.control = controlClient(standIn.url);
  }

  static async begin(dataDir = temporaryFolder()): Promise<S3Story> {
    const standIn = await bringS3({ dataDir, report: (line) => process.stderr.write(`${line}\n`) });
    return new S3Story(standIn, dataDir);
  }

  clientWith(wrong: { accessKeyId?: string; secretAccessKey?: string; region?: string }): S3Client {
    const { S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = this.standIn.environment;
    return new S3Client({
      endpoint: S3_ENDPOINT,
      region: wrong.region ?? S3_REGION ?? '',
      forcePathStyle: true,
      maxAttempts: 1,
      credentials: {
        accessKeyId: wrong.accessKeyId ?? S3_ACCESS_KEY_ID ?? '',
        secretAccessKey: wrong.secretAccessKey ?? S3_SECRET_ACCESS_KEY ?? '',
      },
    });
  }

  async end(): Promise<void> {
    this.client.destroy();
    await this.standIn.stop();
  }
}

/** Name and status of the refusal that the SDK throws. */
export const s3RefusalOf = async (call: Promise<unknown>): Promise<{ code: string; status: number | undefined }> => {
  try {
    await call;
  } catch (error) {
    const { name, $metadata } = error as S3ServiceException;
    return { code: name, status: $metadata?.httpStatusCode };
  }
  throw new Error('It was not refused');
};
