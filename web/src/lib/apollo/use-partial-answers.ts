import { useSyncExternalStore } from 'react';
import { partialAnswers } from './partial';

/** The queries of this page, by name, whose last answer came without what a part of the graph that is away would add. */
export const usePartialAnswers = (): readonly string[] =>
  useSyncExternalStore(partialAnswers.onChange, partialAnswers.list);
