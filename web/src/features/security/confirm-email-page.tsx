import { useNavigate, useSearchParams } from 'react-router';
import { Card } from '../../components/card';
import { Page } from '../../components/page';
import { paths } from '../../lib/paths';
import { ConfirmAddress } from './email-form';

/** Where the letter to a new address leads. The link brings the code along; the person still presses the button. */
export function ConfirmEmailPage() {
  const [query] = useSearchParams();
  const navigate = useNavigate();
  return (
    <Page title="Confirm your new e-mail" width="slim" back={{ to: paths.security, text: 'Security' }}>
      <Card>
        <ConfirmAddress
          code={query.get('code') ?? ''}
          onDone={() => void navigate(paths.security, { replace: true })}
        />
      </Card>
    </Page>
  );
}
