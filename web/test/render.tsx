import { ApolloLink } from '@apollo/client/link';
import { MockLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { makeCache } from '../src/lib/apollo/cache';
import { standingLink } from '../src/lib/apollo/partial';
import { cssVariables, theme } from '../src/theme';

interface Surroundings {
  mocks?: MockLink.MockedResponse[];
  /** The address, or with what a page before hands on beside it. */
  path?: string | { pathname: string; state: unknown };
}

/** Renders a part of the client as it stands in the app: theme, cache, what it makes of answers with holes, address. */
export function renderInApp(part: ReactNode, { mocks = [], path = '/' }: Surroundings = {}) {
  return render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      <MockedProvider link={ApolloLink.from([standingLink(), new MockLink(mocks)])} cache={makeCache()}>
        <MemoryRouter initialEntries={[path]}>{part}</MemoryRouter>
      </MockedProvider>
    </MantineProvider>,
  );
}
