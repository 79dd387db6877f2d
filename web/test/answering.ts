interface Asked {
  input: Record<string, unknown>;
}

/** Answers a mutation with these results, one after the other, the last for ever; keeps what it was asked with. */
export function answering(query: unknown, field: string, results: object[]) {
  const asked: Asked[] = [];
  const mock = {
    request: { query, variables: () => true },
    maxUsageCount: 10,
    result: (variables: Asked) => {
      asked.push(variables);
      return { data: { [field]: results[Math.min(asked.length, results.length) - 1] } };
    },
  };
  return { asked, mock: mock as never };
}

/** A refusal as the graph answers with it. */
export const refusal = (code: string, message: string, field: string | null = null) => ({
  ...{ __typename: code === 'REAUTHENTICATE' ? 'NotAllowed' : 'Conflict', code, message, field },
});

/** What a sign-in gives. */
export const tokens = {
  ...{ __typename: 'SessionTokens', accessToken: 'a.b.c', refreshToken: 'r', deviceToken: 'device-token' },
  accessTokenExpiresAt: '2999-01-01T00:00:00Z',
};
