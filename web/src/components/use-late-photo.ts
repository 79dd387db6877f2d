import { useApolloClient, useFragment } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../gql/gql';
import { PhotoFragmentDoc, type PhotoFragment } from '../gql/graphql';
import { untilWorthTrying } from '../lib/apollo/until-worth-trying';
import { clock } from '../lib/clock';

const OneUpload = graphql(`
  query OneUpload($id: ID!) {
    upload(id: $id) {
      ...Photo
    }
  }
`);

const pausesMs = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000];
const renewalMs = 60_000;

export interface LatePhoto {
  photo: PhotoFragment;
  /** Whether it is on its way still; what is neither late nor has an address will not come. */
  late: boolean;
  /** To be told when its address leads nowhere: asks for a new one, once a minute at most. */
  onBroken(): void;
  /** The last address that led nowhere: not to be shown until there is another. */
  broken: string | undefined;
}

/**
 * A photo as it is now. What others send us may be known to the graph a moment after we have heard of it, and a file is
 * checked before it is shown: it is asked for again for about a minute. An address lasts for an hour, a page may stand
 * open longer.
 */
export function useLatePhoto(given: PhotoFragment): LatePhoto {
  const client = useApolloClient();
  const { id } = given;
  const kept = useFragment({ fragment: PhotoFragmentDoc, fragmentName: 'Photo', from: { __typename: 'Upload', id } });
  const photo = kept.dataState === 'complete' ? kept.data : given;
  const awaited = !photo.url && photo.status !== 'REFUSED';
  const [tired, setTired] = useState(false);
  const [broken, setBroken] = useState<string>();
  const renewedAtMs = useRef(-Infinity);

  useEffect(() => {
    if (!awaited) return;
    let gone = false;
    void (async () => {
      for (const ms of pausesMs) {
        await untilWorthTrying(ms);
        if (gone) return;
        await ask(client, id);
      }
      setTired(true);
    })();
    return () => {
      gone = true;
    };
  }, [client, id, awaited]);

  const onBroken = () => {
    setBroken(photo.url ?? undefined);
    if (clock.now() - renewedAtMs.current < renewalMs) return;
    renewedAtMs.current = clock.now();
    void ask(client, id);
  };
  return { photo, late: awaited && !tired, onBroken, broken };
}

/** Asks for it; what comes goes to the cache, from where the page has it. No answer is as good as none yet. */
const ask = (client: ReturnType<typeof useApolloClient>, id: string): Promise<unknown> =>
  client.query({ query: OneUpload, variables: { id }, fetchPolicy: 'network-only' }).catch(() => undefined);
