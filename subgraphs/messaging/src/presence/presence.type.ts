import { registerEnumType } from 'type-graphql';

export enum Presence {
  ONLINE = 'ONLINE',
  OFFLINE = 'OFFLINE',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(Presence, {
  name: 'Presence',
  description: 'Whether somebody is there now; UNKNOWN for those with whom the viewer shares no conversation.',
  valuesConfig: {
    ONLINE: { description: 'There now, on some device.' },
    OFFLINE: { description: 'Not there now.' },
    UNKNOWN: { description: 'Not for the viewer to know, or not known at the moment.' },
  },
});
