/** How hard the router is pressed while its supergraph is changed: `SWAP=full` for the figures that it is to hold. */
export const swapScale =
  // eslint-disable-next-line house/confined-members -- a test of two sizes, chosen by whoever runs it
  process.env['SWAP'] === 'full'
    ? { perSecond: 200, sockets: 500, betweenMs: 3_000 }
    : { perSecond: 50, sockets: 100, betweenMs: 500 };
