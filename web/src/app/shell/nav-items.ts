import {
  mdiAccountCircleOutline,
  mdiAccountSearchOutline,
  mdiBriefcaseSearchOutline,
  mdiClipboardListOutline,
  mdiFileDocumentEditOutline,
  mdiForumOutline,
  mdiHomeOutline,
  mdiShieldAccountOutline,
} from '@mdi/js';
import { paths } from '../../lib/paths';
import type { Viewer } from '../../lib/viewer';

export interface NavItem {
  to: string;
  text: string;
  icon: string;
  counts?: 'messages';
}

const home: NavItem = { to: paths.home, text: 'Home', icon: mdiHomeOutline };
const findWork: NavItem = { to: paths.jobs, text: 'Find work', icon: mdiBriefcaseSearchOutline };
const findWorkers: NavItem = { to: paths.workers, text: 'Find workers', icon: mdiAccountSearchOutline };
const myJobs: NavItem = { to: paths.myJobs, text: 'My jobs', icon: mdiClipboardListOutline };
const contracts: NavItem = { to: paths.myContracts, text: 'Contracts', icon: mdiFileDocumentEditOutline };
const messages: NavItem = { to: paths.conversations, text: 'Messages', icon: mdiForumOutline, counts: 'messages' };
const staff: NavItem = { to: paths.staff, text: 'Staff', icon: mdiShieldAccountOutline };
const me: NavItem = { to: paths.profile, text: 'Me', icon: mdiAccountCircleOutline };

/** What stands in a badge. */
export const shortCount = (count: number): string => (count > 99 ? '99+' : String(count));

/** Five places at the thumb. */
export const tabsOf = ({ isWorker, isHirer, permissions }: Viewer): NavItem[] => [
  home,
  isHirer && !isWorker ? myJobs : findWork,
  permissions.length > 0 ? staff : contracts,
  messages,
  me,
];

/** The places in the header, where there is room. */
export function linksOf({ signedIn, isWorker, isHirer, permissions }: Viewer): NavItem[] {
  if (!signedIn) return [findWorkers, findWork];
  const work = [isHirer && findWorkers, isWorker && findWork, isHirer && myJobs].filter((item) => item !== false);
  return [...work, contracts, messages, ...(permissions.length > 0 ? [staff] : [])];
}
