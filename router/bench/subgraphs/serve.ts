import { openSubgraphs, type ServeRequest } from './open-subgraphs';

process.once('message', (request) => {
  void openSubgraphs(request as ServeRequest).then(({ ports }) => process.send?.({ ports }));
});
process.once('disconnect', () => process.exit(0));
