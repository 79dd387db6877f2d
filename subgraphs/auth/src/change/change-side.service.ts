import type { AuthTools } from '../tools';
import { changeStore } from './change.store';
import { emailChangeService } from './email-change.service';
import { passwordChangeService } from './password-change.service';
import { phoneRemovalService } from './phone-removal.service';

/** What changes how an account is signed in to and reached. */
export function changeSide(tools: AuthTools) {
  const changes = changeStore(tools.accounts);
  return {
    passwords: passwordChangeService(tools, changes),
    emails: emailChangeService(tools, changes),
    phones: phoneRemovalService(tools, changes),
  };
}
