import { InMemoryCache, type FieldPolicy } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';
import { possibleTypes } from '../../gql/possible-types';
import { messagePages } from './message-pages';

const pages = (keyArgs: string[] | false = false): FieldPolicy => relayStylePagination(keyArgs);
const merged = { merge: true } as const;
const replaced = { merge: false } as const;

/** Everything the graph has told this page, each thing once, by type and id. */
export function makeCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          searchWorkers: pages(['filter']),
          searchJobs: pages(['filter', 'sort']),
          myJobs: pages(['status']),
          myApplications: pages(['status']),
          myContracts: pages(['status']),
          myConversations: pages(),
          myNotifications: pages(['unreadOnly']),
          myPayments: pages(),
          disputeQueue: pages(['status']),
          chargebackQueue: pages(['open']),
          reconciliationRuns: pages(),
          reconciliationFindings: pages(['open']),
          ledgerTransactions: pages(['filter']),
          ledgerAlarms: pages(['open']),
        },
      },
      Account: {
        fields: {
          ...{ activity: pages(), factors: merged, sessions: replaced },
          ...{ passkeys: replaced, identities: replaced, exports: replaced },
        },
      },
      User: {
        fields: { reviews: pages(), postedJobs: pages(), rating: merged, earnings: merged },
      },
      Job: { fields: { applications: pages(['status']), budget: merged } },
      Earnings: { fields: { entries: pages() } },
      PartnerApp: { fields: { keys: replaced, usage: replaced } },
      ApiKey: { fields: { usage: replaced } },
      LedgerAccount: { fields: { entries: pages() } },
      PayoutAccount: { fields: { payouts: pages() } },
      Conversation: { fields: { messages: messagePages } },
      WorkerProfile: { fields: { availability: merged } },
      Contract: { fields: { reviewState: merged } },
      Money: { keyFields: false },
      Trade: { fields: { name: merged } },
    },
  });
}
