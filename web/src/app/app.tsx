import { ApolloProvider } from '@apollo/client/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { RouterProvider } from 'react-router';
import { client } from '../lib/apollo/client';
import { connection } from '../lib/apollo/connection';
import { ViewerProvider } from '../lib/viewer';
import { cssVariables, theme } from '../theme';
import { router } from './router';

// Words about what was done come after something was done: their code may come after the page.
const Toasts = lazy(async () => ({ default: (await import('./toasts')).Toasts }));
const colorSchemes = localStorageColorSchemeManager({ key: 'kelmah.color-scheme' });
connection.listenToBrowser();

export function App() {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemes}
      cssVariablesResolver={cssVariables}
    >
      <Suspense fallback={null}>
        <Toasts />
      </Suspense>
      <ApolloProvider client={client}>
        <ViewerProvider>
          <RouterProvider router={router} />
        </ViewerProvider>
      </ApolloProvider>
    </MantineProvider>
  );
}
