import { createHmac } from 'node:crypto';
import { accessDenied, invalidArgument, S3Error } from './s3-error';
import { amzTime, checkScope, sameText, signingKey, type S3Credentials } from './signature';

export interface PostedForm {
  /** Fields before the file, names in lower case. */
  fields: Record<string, string>;
  bytes: number;
}

/** Fields that a policy need not name. */
const free = ['policy', 'x-amz-signature', 'file', 'submit'];

interface Condition {
  operator: 'eq' | 'starts-with';
  field: string;
  value: string;
}

interface Policy {
  expiration: number;
  conditions: Condition[];
  range: [number, number] | undefined;
}

const badPolicy = (why: string): S3Error =>
  new S3Error(
    400,
    'InvalidPolicyDocument',
    `The content of the form does not meet the conditions specified in the policy document: ${why}`,
  );

const fieldName = (value: unknown): string => String(value).replace(/^\$/, '').toLowerCase();

const readCondition = (value: unknown, policy: Policy): void => {
  if (Array.isArray(value)) {
    const [operator, second, third] = value as unknown[];
    const kind = String(operator).toLowerCase();
    if (kind === 'content-length-range') {
      policy.range = [Number(second), Number(third)];
      if (!policy.range.every((bound) => Number.isInteger(bound) && bound >= 0))
        throw badPolicy('content-length-range');
    } else if (kind === 'eq' || kind === 'starts-with') {
      policy.conditions.push({ operator: kind, field: fieldName(second), value: String(third) });
    } else throw badPolicy(`unknown condition ${kind}`);
    return;
  }
  if (typeof value !== 'object' || value === null) throw badPolicy('a condition is neither a list nor an object');
  for (const [field, wanted] of Object.entries(value)) {
    policy.conditions.push({ operator: 'eq', field: fieldName(field), value: String(wanted) });
  }
};

const readPolicy = (encoded: string): Policy => {
  let document: unknown;
  try {
    document = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
  } catch {
    throw badPolicy('it is not JSON');
  }
  const { expiration, conditions } = (document ?? {}) as { expiration?: unknown; conditions?: unknown };
  const policy: Policy = { expiration: Date.parse(String(expiration)), conditions: [], range: undefined };
  if (Number.isNaN(policy.expiration) || !Array.isArray(conditions))
    throw badPolicy('expiration and conditions are needed');
  for (const condition of conditions) readCondition(condition, policy);
  return policy;
};

const checkConditions = (policy: Policy, form: PostedForm, bucket: string): void => {
  const actual: Record<string, string> = { ...form.fields, bucket };
  for (const { operator, field, value } of policy.conditions) {
    const given = actual[field] ?? '';
    const holds = operator === 'eq' ? given === value : startsWith(field, given, value);
    if (!holds)
      throw accessDenied(
        `Invalid according to Policy: Policy Condition failed: ["${operator}", "$${field}", "${value}"]`,
      );
  }
  const named = new Set(policy.conditions.map(({ field }) => field));
  for (const field of Object.keys(form.fields)) {
    if (!named.has(field) && !free.includes(field) && !field.startsWith('x-ignore-')) {
      throw accessDenied(`Invalid according to Policy: Extra input fields: ${field}`);
    }
  }
  if (!policy.range) return;
  const [least, most] = policy.range;
  if (form.bytes < least) {
    throw new S3Error(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
      ProposedSize: String(form.bytes),
      MinSizeAllowed: String(least),
    });
  }
  if (form.bytes > most) {
    throw new S3Error(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', {
      ProposedSize: String(form.bytes),
      MaxSizeAllowed: String(most),
    });
  }
};

/** Several content types may be given as a list; each must fit. */
const startsWith = (field: string, given: string, value: string): boolean =>
  field === 'content-type' ? given.split(',').every((part) => part.trim().startsWith(value)) : given.startsWith(value);

/**
 * Lets an upload by form pass whose policy is signed by us, has not expired and holds for each field and the size
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html). Throws S3Error else.
 */
export const checkPosted = (form: PostedForm, bucket: string, credentials: S3Credentials, now: number): void => {
  const { fields } = form;
  const {
    policy: encoded,
    'x-amz-signature': signature = '',
    'x-amz-credential': credential = '',
    'x-amz-date': date = '',
  } = fields;
  if (encoded === undefined) throw accessDenied();
  if (fields['x-amz-algorithm'] !== 'AWS4-HMAC-SHA256') {
    throw invalidArgument('Only AWS4-HMAC-SHA256 is supported', 'x-amz-algorithm', fields['x-amz-algorithm'] ?? '');
  }
  if (Number.isNaN(amzTime(date)))
    throw invalidArgument("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"", 'x-amz-date', date);
  const { day, region } = checkScope(credential, date, credentials);
  const wanted = createHmac('sha256', signingKey(credentials, day, region))
    .update(encoded)
    .digest('hex');
  if (!sameText(wanted, signature)) {
    throw new S3Error(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
      { StringToSign: encoded, SignatureProvided: signature },
    );
  }
  const policy = readPolicy(encoded);
  if (policy.expiration < now) throw accessDenied('Invalid according to Policy: Policy expired.');
  checkConditions(policy, form, bucket);
};
