import { useState } from 'react';
import { usePhotos } from '../../lib/use-photos';

/** What goes with words in a dispute: photos that were sent as evidence, and messages to be frozen. */
export function useAttachments() {
  const photos = usePhotos('EVIDENCE');
  const [messageIds, setMessageIds] = useState<string[]>([]);
  const clear = () => {
    photos.clear();
    setMessageIds([]);
  };
  return { photos, messageIds, setMessageIds, clear, input: { uploadIds: photos.uploadIds, messageIds } };
}

export type DisputeAttachments = ReturnType<typeof useAttachments>;
