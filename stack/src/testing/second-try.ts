// Tests share two cores and real engines: one that misses a deadline may try once more, and says so. A fault of ours
// fails twice. Journeys get no second try, since each step stands on the one before.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
