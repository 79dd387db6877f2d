import type { Logger } from '@kelmah/kit/logger/logger';
import type { SigningKeys } from '../key/key.service';
import type { RevocationStore } from '../session/revocation.store';
import type { SessionStore } from '../session/session.store';
import type { StaffTools } from '../staff/staff-side.service';
import { lookService, type LookService } from './look.service';
import type { SupportRequestStore } from './support-request.store';
import { supportService, type SupportService } from './support.service';

/** What looking with somebody's consent is made of. */
export interface SupportTools extends Pick<
  StaffTools,
  'accounts' | 'activity' | 'limits' | 'clock' | 'nudge' | 'records' | 'settle'
> {
  requests: SupportRequestStore;
  sessionRecords: SessionStore;
  revocations: RevocationStore;
  keys: SigningKeys;
  logger: Logger;
}

export interface SupportSide {
  requests: SupportService;
  looks: LookService;
}

export const supportSide = (tools: SupportTools): SupportSide => ({
  requests: supportService(tools),
  looks: lookService(tools),
});
