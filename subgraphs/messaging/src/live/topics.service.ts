/** What a live source listens to. */
export const topics = {
  /** New messages of a conversation. */
  conversation: (conversationId: string) => `conversation:${conversationId}`,
  /** Changes of a person's conversations; the hint is the conversation's id. */
  person: (userId: string) => `conversations-of:${userId}`,
  /** Who writes in a conversation; the hint is the writer's id. */
  typing: (conversationId: string) => `typing:${conversationId}`,
  /** New notifications of a person; the hint is the notification's id. */
  notifications: (userId: string) => `notifications-of:${userId}`,
  presence: (userId: string) => `presence-of:${userId}`,
} as const;
