import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { NotHere } from '../../components/not-here';
import { Page } from '../../components/page';
import { StaffStepNote } from '../../components/staff-step-note';
import { paths } from '../../lib/paths';
import { useViewer, type Permission } from '../../lib/viewer';
import styles from './staff.module.css';

interface Place {
  to: string;
  text: string;
  /** Any one of these is enough. */
  needs: readonly Permission[];
}

const both: readonly Permission[] = ['disputes', 'finance'];
/** Whoever has anything to look after. */
export const anyPermission: readonly Permission[] = [...both, 'moderation', 'support', 'ops'];
const places: Place[] = [
  { to: paths.staff, text: 'Overview', needs: anyPermission },
  { to: paths.staffDisputes, text: 'Disputes', needs: ['disputes'] },
  { to: paths.staffChargebacks, text: 'Chargebacks', needs: both },
  { to: paths.staffIdentities, text: 'Identities', needs: ['moderation'] },
  { to: paths.staffReconciliation, text: 'Reconciliation', needs: ['finance'] },
  { to: paths.staffLedger, text: 'Ledger', needs: ['finance'] },
  { to: paths.staffSupport, text: 'Support', needs: ['support'] },
  { to: paths.staffTeam, text: 'Team', needs: ['ops'] },
];

interface ForStaffProps {
  /** Any one of these is enough. */
  needs?: readonly Permission[];
  children: ReactNode;
}

/** The frame of a page of staff. Whoever lacks the permission finds nothing there, as at an address that is none. */
export function ForStaff({ needs = both, children }: ForStaffProps) {
  const { permissions, staffWaits } = useViewer();
  const may = (wanted: readonly Permission[]) => wanted.some((permission) => permissions.includes(permission));
  if (staffWaits) return <ClosedForNow />;
  if (!may(needs)) return <NotHere />;
  return (
    <>
      <nav className={styles['nav']} aria-label="Staff">
        {places
          .filter((place) => may(place.needs))
          .map(({ to, text }) => (
            <NavLink key={to} to={to} end={to === paths.staff} className={styles['place']}>
              {text}
            </NavLink>
          ))}
      </nav>
      {children}
    </>
  );
}

function ClosedForNow() {
  return (
    <Page title="Staff" width="narrow">
      <StaffStepNote />
    </Page>
  );
}
