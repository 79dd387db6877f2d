import { ApolloProvider } from '@apollo/client/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { RouterProvider } from 'react-router';
import { client } from '../lib/apollo/client';
import { connection } from '../lib/apollo/connection';
import { ViewerProvider } from '../lib/viewer';
import { cssVariables, theme } from '../theme';
import { router } from './router';

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
      <Notifications position="top-center" limit={3} autoClose={5_000} />
      <ApolloProvider client={client}>
        <ViewerProvider>
          <RouterProvider router={router} />
        </ViewerProvider>
      </ApolloProvider>
    </MantineProvider>
  );
}
