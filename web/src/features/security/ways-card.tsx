import { useQuery } from '@apollo/client/react';
import { Button, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Card } from '../../components/card';
import { Failed } from '../../components/failed';
import { CardSkeletons } from '../../components/skeletons';
import type { WaysPartsFragment } from '../../gql/graphql';
import { EmailForm } from './email-form';
import { PasswordForm } from './password-form';
import { RemovePhoneButton } from './remove-phone-button';
import { Row } from './row';
import styles from './security.module.css';
import { MyWays } from './ways-operations';

interface WaysCardProps {
  /** The form for a phone number, which the account feature has. */
  phoneForm: ReactNode;
  /** Passkeys, and accounts at Google and LinkedIn. */
  more?: ReactNode;
}

/** The ways into the account, and the way to change each. */
export function WaysCard({ phoneForm, more }: WaysCardProps) {
  const { data, error, refetch } = useQuery(MyWays);
  if (!data?.me) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  return (
    <Card as="section" aria-labelledby="ways">
      <Title order={2} id="ways" mb="md">
        How you sign in
      </Title>
      <div className={styles['rows']}>
        <EmailRow me={data.me} />
        <PasswordRow me={data.me} />
        <Row
          title="Phone"
          text={
            data.me.phoneVerified
              ? 'You can sign in by text message to this number.'
              : 'Verify a number, and you can sign in by text message.'
          }
          action={data.me.phone && <RemovePhoneButton phone={data.me.phone} />}
        >
          {phoneForm}
        </Row>
        {more}
      </div>
    </Card>
  );
}

function EmailRow({ me }: { me: WaysPartsFragment }) {
  const [open, setOpen] = useState(false);
  return (
    <Row title="E-mail" text={me.email} action={!open && <ChangeButton what="e-mail" onClick={() => setOpen(true)} />}>
      {open && <EmailForm onClose={() => setOpen(false)} />}
    </Row>
  );
}

function PasswordRow({ me }: { me: WaysPartsFragment }) {
  const [open, setOpen] = useState(false);
  return (
    <Row
      title="Password"
      text={me.hasPassword ? 'Set.' : 'None: you sign in another way.'}
      action={!open && <ChangeButton what="password" isFirst={!me.hasPassword} onClick={() => setOpen(true)} />}
    >
      {open && <PasswordForm isFirst={!me.hasPassword} email={me.email} onClose={() => setOpen(false)} />}
    </Row>
  );
}

function ChangeButton({ what, isFirst, onClick }: { what: string; isFirst?: boolean; onClick: () => void }) {
  return (
    <Button size="sm" variant="default" onClick={onClick}>
      {isFirst ? `Set a ${what}` : `Change ${what}`}
    </Button>
  );
}
