import { Input } from '@mantine/core';
import { PhotoPicker } from '../../components/photo-picker';
import { MessagePicker } from './message-picker';
import type { DisputeAttachments } from './use-attachments';

interface AttachmentFieldsProps {
  attachments: DisputeAttachments;
  conversationId: string | undefined;
}

/** Photos and messages that show what happened. */
export function AttachmentFields({ attachments, conversationId }: AttachmentFieldsProps) {
  return (
    <>
      <div>
        <Input.Label component="p" m={0}>
          Photos
        </Input.Label>
        <Input.Description mb={6}>What one can see. The other side sees them too.</Input.Description>
        <PhotoPicker photos={attachments.photos} />
      </div>
      <MessagePicker
        conversationId={conversationId}
        chosen={attachments.messageIds}
        onChange={attachments.setMessageIds}
      />
    </>
  );
}
