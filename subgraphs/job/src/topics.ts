/** What listeners of subscriptions are woken by. */
export const contractTopic = (contractId: string): string => `contract:${contractId}`;
export const applicationsTopic = (jobId: string): string => `applications:${jobId}`;
