import { Directive } from 'type-graphql';

/**
 * What the router may keep and what a field costs. A field that says nothing of caching is not kept where it returns an
 * object, and kept as long as what holds it where it returns a scalar (as in Apollo's `@cacheControl`).
 */
type Hint = PropertyDecorator & MethodDecorator & ClassDecorator;

/**
 * Answers alike for every viewer: may be kept for so many seconds, for all of them. On an entity it also says that a
 * reference to it is answered alike for every viewer; an entity that some do not see must not carry it.
 */
export const PublicFor = (seconds: number): Hint => Directive(`@cacheControl(maxAge: ${seconds}, scope: PUBLIC)`);

/**
 * Answers by who asks although everyone may ask. May be kept for that viewer alone, those who are not signed in being
 * one and the same. Fields with a rule of their own need no mark: the kit sets theirs.
 */
export const PrivateFor = (seconds: number): Hint => Directive(`@cacheControl(maxAge: ${seconds}, scope: PRIVATE)`);

/** Part of what holds it: kept as long as that. */
export const AsItsHolder = (): Hint => Directive('@cacheControl(inheritMaxAge: true)');

/** How dear the field is, against 1 for an object read by its key. The router adds up an operation's costs. */
export const Cost = (weight: number): Hint => Directive(`@cost(weight: ${weight})`);

/** How many items a list that is no connection has at most, or about. */
export const Sized = (items: number): Hint => Directive(`@listSize(assumedSize: ${items})`);
