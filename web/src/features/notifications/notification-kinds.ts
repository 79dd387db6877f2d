import {
  mdiAccountEyeOutline,
  mdiAlertCircleOutline,
  mdiBankOutline,
  mdiBriefcaseClockOutline,
  mdiCardAccountDetailsOutline,
  mdiCashCheck,
  mdiCashRefund,
  mdiCheckDecagramOutline,
  mdiFileCancelOutline,
  mdiFileDocumentEditOutline,
  mdiFlagCheckered,
  mdiForumOutline,
  mdiHandCoinOutline,
  mdiHandshakeOutline,
  mdiPencilOutline,
  mdiScaleBalance,
  mdiSendOutline,
  mdiShieldCheckOutline,
  mdiStarOutline,
  mdiTrayArrowDown,
} from '@mdi/js';
import type { NotificationKind } from '../../gql/graphql';

interface Kind {
  icon: string;
  /** In the settings: what it is about. */
  text: string;
  group: 'Applications' | 'Contracts' | 'Money' | 'Other';
}

const kind = (group: Kind['group'], text: string, icon: string): Kind => ({ group, text, icon });

export const kinds: Record<NotificationKind, Kind> = {
  APPLICATION_RECEIVED: kind('Applications', 'Somebody applies for my job', mdiTrayArrowDown),
  APPLICATION_SHORTLISTED: kind('Applications', 'I am shortlisted', mdiStarOutline),
  APPLICATION_ACCEPTED: kind('Applications', 'I am chosen', mdiHandshakeOutline),
  APPLICATION_DECLINED: kind('Applications', 'Somebody else is chosen', mdiSendOutline),
  JOB_EXPIRED: kind('Applications', 'My job expires', mdiBriefcaseClockOutline),
  CONTRACT_OFFERED: kind('Contracts', 'A contract waits for me', mdiFileDocumentEditOutline),
  CONTRACT_ACTIVE: kind('Contracts', 'A contract is signed by both', mdiFileDocumentEditOutline),
  CONTRACT_CANCELLED: kind('Contracts', 'A contract is cancelled', mdiFileCancelOutline),
  MILESTONE_SUBMITTED: kind('Contracts', 'Work is handed in', mdiTrayArrowDown),
  CHANGES_REQUESTED: kind('Contracts', 'Changes are asked for', mdiPencilOutline),
  MILESTONE_APPROVED: kind('Contracts', 'Work is approved', mdiCheckDecagramOutline),
  TERMINATION_PROPOSED: kind('Contracts', 'Somebody proposes to end a contract', mdiFileDocumentEditOutline),
  CONTRACT_TERMINATED: kind('Contracts', 'A contract ends midway', mdiFileCancelOutline),
  DISPUTE_OPENED: kind('Contracts', 'The other side opens a dispute', mdiScaleBalance),
  DISPUTE_CHANGED: kind('Contracts', 'Something happens in a dispute', mdiScaleBalance),
  DISPUTE_SETTLED: kind('Contracts', 'A dispute is settled', mdiScaleBalance),
  CONTRACT_COMPLETED: kind('Contracts', 'A contract is complete', mdiFlagCheckered),
  MILESTONE_FUNDED: kind('Money', 'Money for a step is held', mdiShieldCheckOutline),
  MILESTONE_PAID: kind('Money', 'I am paid for a step', mdiHandCoinOutline),
  PAYMENT_FAILED: kind('Money', 'A payment fails', mdiAlertCircleOutline),
  PAYMENT_REFUNDED: kind('Money', 'A payment is refunded', mdiCashRefund),
  PAYOUT_PAID: kind('Money', 'A pay-out arrives', mdiCashCheck),
  PAYOUT_FAILED: kind('Money', 'A pay-out fails', mdiBankOutline),
  PAYOUT_DETAILS_CHANGED: kind('Money', 'My pay-out details change (always told)', mdiBankOutline),
  PAYOUT_REQUIREMENTS_DUE: kind('Money', 'Something is needed to pay me out', mdiBankOutline),
  CHARGEBACK: kind('Money', 'A bank asks for money back', mdiAlertCircleOutline),
  IDENTITY_DECIDED: kind('Other', 'My identity was looked at', mdiCardAccountDetailsOutline),
  SUPPORT_ASKED: kind('Other', 'Kelmah support asks to look at my account (always told)', mdiAccountEyeOutline),
  REVIEW_OPENED: kind('Other', 'A review of me opens', mdiStarOutline),
  NEW_MESSAGE: kind('Other', 'A message that I have not read', mdiForumOutline),
};

export const groups = ['Applications', 'Contracts', 'Money', 'Other'] as const;
