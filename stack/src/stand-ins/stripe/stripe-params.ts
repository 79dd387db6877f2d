import { parse } from 'qs';
import { invalid, missingParameter, unknownParameter } from './stripe-error';

const parseOptions = { depth: 12, arrayLimit: 500, parameterLimit: 5000, allowPrototypes: false } as const;

/** Nested form fields (`a[b][0][c]=1`) as an object of strings. */
export const parseForm = (text: string): Record<string, unknown> =>
  parse(text, parseOptions) as Record<string, unknown>;

const listOf = (value: unknown): unknown[] | undefined => {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const keys = Object.keys(value);
  return keys.every((key) => /^\d+$/.test(key)) ? Object.values(value) : undefined;
};

/** The same as plain text, for a search in it. */
export const decodedForm = (text: string): string =>
  [...new URLSearchParams(text)].map(([name, value]) => `${name}=${value}`).join('&');

/**
 * Reads the parameters of a request one by one and refuses what Stripe refuses: wrong kinds, missing ones, and,
 * with `done()`, those that nobody asked for.
 */
export class StripeParams {
  private readonly asked = new Set<string>();
  private readonly inner: StripeParams[] = [];

  constructor(
    private readonly values: Record<string, unknown>,
    private readonly prefix = '',
  ) {}

  name(name: string): string {
    return this.prefix ? `${this.prefix}[${name}]` : name;
  }

  /** The value as it was sent; the caller judges it. */
  raw(name: string): unknown {
    this.asked.add(name);
    return this.values[name];
  }

  keys(): string[] {
    return Object.keys(this.values);
  }

  has(name: string): boolean {
    this.asked.add(name);
    return this.values[name] !== undefined;
  }

  /** Empty text counts as not given, as Stripe unsets a field with it. */
  string(name: string, lengthMax = 5000): string | undefined {
    this.asked.add(name);
    const value = this.values[name];
    if (value === undefined || value === '') return undefined;
    if (typeof value !== 'string')
      throw invalid(`Invalid string: ${JSON.stringify(value)}`, { param: this.name(name) });
    if (value.length > lengthMax) {
      throw invalid(`Invalid string: ${value.slice(0, 10)}…; must be at most ${lengthMax} characters`, {
        param: this.name(name),
      });
    }
    return value;
  }

  requiredString(name: string): string {
    const value = this.string(name);
    if (value === undefined) throw missingParameter(this.name(name));
    return value;
  }

  integer(name: string): number | undefined {
    const text = this.string(name);
    if (text === undefined) return undefined;
    if (!/^-?\d{1,15}$/.test(text)) {
      throw invalid(`Invalid integer: ${text}`, { code: 'parameter_invalid_integer', param: this.name(name) });
    }
    return Number(text);
  }

  /** A whole number of minor units of at least 1. */
  amount(name: string): number | undefined {
    const value = this.integer(name);
    if (value === undefined) return undefined;
    if (value < 1) {
      throw invalid('This value must be greater than or equal to 1.', {
        code: 'parameter_invalid_integer',
        param: this.name(name),
      });
    }
    if (value > 99_999_999) {
      throw invalid('Amount must be no more than 99999999', { code: 'amount_too_large', param: this.name(name) });
    }
    return value;
  }

  requiredAmount(name: string): number {
    const value = this.amount(name);
    if (value === undefined) throw missingParameter(this.name(name));
    return value;
  }

  boolean(name: string): boolean | undefined {
    const text = this.string(name);
    if (text === undefined) return undefined;
    if (text !== 'true' && text !== 'false') throw invalid(`Invalid boolean: ${text}`, { param: this.name(name) });
    return text === 'true';
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const text = this.string(name);
    if (text === undefined) return undefined;
    const found = allowed.find((value) => value === text);
    if (!found) {
      throw invalid(`Invalid ${this.name(name)}: must be one of ${allowed.join(', ')}`, { param: this.name(name) });
    }
    return found;
  }

  /** Three letters, given back in lower case. */
  currency(name: string): string | undefined {
    const text = this.string(name)?.toLowerCase();
    if (text === undefined) return undefined;
    if (!/^[a-z]{3}$/.test(text) || !Intl.supportedValuesOf('currency').includes(text.toUpperCase())) {
      throw invalid(`Invalid currency: ${text}. Stripe currently supports these currencies: usd, ghs, jpy, …`, {
        param: this.name(name),
      });
    }
    return text;
  }

  requiredCurrency(name: string): string {
    const value = this.currency(name);
    if (value === undefined) throw missingParameter(this.name(name));
    return value;
  }

  object(name: string): StripeParams | undefined {
    this.asked.add(name);
    const value = this.values[name];
    if (value === undefined || value === '') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw invalid('Invalid object', { param: this.name(name) });
    }
    const inner = new StripeParams(value as Record<string, unknown>, this.name(name));
    this.inner.push(inner);
    return inner;
  }

  strings(name: string): string[] | undefined {
    this.asked.add(name);
    const value = this.values[name];
    if (value === undefined || value === '') return undefined;
    const list = listOf(value);
    if (!list?.every((entry) => typeof entry === 'string')) throw invalid('Invalid array', { param: this.name(name) });
    return list as string[];
  }

  objects(name: string): StripeParams[] | undefined {
    this.asked.add(name);
    const value = this.values[name];
    if (value === undefined || value === '') return undefined;
    const list = listOf(value);
    if (!list) throw invalid('Invalid array', { param: this.name(name) });
    const read = list.map((entry, index) => {
      if (typeof entry !== 'object' || entry === null) throw invalid('Invalid object', { param: this.name(name) });
      return new StripeParams(entry as Record<string, unknown>, `${this.name(name)}[${index}]`);
    });
    this.inner.push(...read);
    return read;
  }

  /** Takes what is given as it is, for fields that are kept but mean nothing here. */
  skip(...names: string[]): void {
    for (const name of names) this.asked.add(name);
  }

  /** Refuses the first parameter that nobody asked for. */
  done(): void {
    for (const name of Object.keys(this.values)) {
      if (!this.asked.has(name)) throw unknownParameter(this.name(name));
    }
    for (const inner of this.inner) inner.done();
  }
}

/** Metadata after a change: 50 keys of 40 characters with values of 500; an empty value removes its key. */
export const readMetadata = (params: StripeParams, before: Record<string, string> = {}): Record<string, string> => {
  if (!params.has('metadata')) return before;
  const given = params.object('metadata');
  if (!given) return {};
  const after = { ...before };
  for (const key of given.keys()) {
    if (key.length > 40) throw invalid('Metadata keys can be up to 40 characters.', { param: 'metadata' });
    const value = given.string(key, 500);
    if (value === undefined) delete after[key];
    else after[key] = value;
  }
  if (Object.keys(after).length > 50) throw invalid('You can have up to 50 metadata keys.', { param: 'metadata' });
  return after;
};

/** Kinds of payment that may be used; here they must allow cards. */
export const readAllowedTypes = (params: StripeParams): string[] | null => {
  const types = params.strings('allowed_payment_method_types') ?? null;
  if (types && !types.includes('card')) {
    throw invalid('No valid payment method types: only cards are known here.', {
      param: 'allowed_payment_method_types',
    });
  }
  return types;
};
