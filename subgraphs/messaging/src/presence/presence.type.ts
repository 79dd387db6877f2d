import { registerEnumType } from 'type-graphql';

export enum Presence {
  ONLINE = 'ONLINE',
  OFFLINE = 'OFFLINE',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(Presence, {
  name: 'Presence',
  description: 'Whether somebody is there now; UNKNOWN for those with whom the viewer shares no conversation.',
});
