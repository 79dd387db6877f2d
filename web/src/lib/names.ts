import type { PersonFragment } from '../gql/graphql';

/** What stands in place of a name while the part of the graph that knows it is away. */
export const nameNotAvailable = 'Name not available now';

/** What stands in place of a title of something that another part of the graph knows. */
export const titleNotAvailable = 'Not available now';

/** A name in a sentence; `otherwise` ("the worker") where it cannot be had now. */
export const nameOr = (person: Pick<PersonFragment, 'name'> | null | undefined, otherwise: string): string =>
  person?.name ?? otherwise;

/** The beginning of a sentence. */
export const begin = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
