import { useQuery } from '@apollo/client/react';
import { Button, Group, NativeSelect, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { mdiFileDocumentOutline, mdiTable } from '@mdi/js';
import { useState } from 'react';
import { Card } from '../../components/card';
import { Empty } from '../../components/empty';
import { Failed } from '../../components/failed';
import { Icon } from '../../components/icon';
import { Page } from '../../components/page';
import { ProblemNote } from '../../components/problem-note';
import { CardSkeletons } from '../../components/skeletons';
import type { MyStatementQuery, StatementFormat, StatementSide } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { formatMonth, formatShortDay, lastMonths } from '../../lib/time';
import { useFile } from '../../lib/use-file';
import { useViewer } from '../../lib/viewer';
import { MyStatement, StatementFile } from './document-operations';
import styles from './statements.module.css';

type Section = MyStatementQuery['statement']['sections'][number];

const monthsBack = 24;

/** A month's money line by line, to read, to print, and for a spreadsheet. */
export function StatementsPage() {
  const { isWorker, isHirer } = useViewer();
  const [side, setSide] = useState<StatementSide>(isWorker ? 'WORKER' : 'HIRER');
  const months = lastMonths(monthsBack);
  const [month, setMonth] = useState(months[0] ?? '');
  return (
    <Page title="Statements" width="narrow" back={{ to: paths.earnings, text: isWorker ? 'Earnings' : 'Payments' }}>
      <Stack gap="md">
        <Group align="flex-end">
          <NativeSelect
            label="Month"
            value={month}
            onChange={(event) => setMonth(event.currentTarget.value)}
            data={months.map((value) => ({ value, label: formatMonth(`${value}-15`) }))}
          />
          {isWorker && isHirer && (
            <SegmentedControl
              aria-label="Of what"
              value={side}
              onChange={(value) => setSide(value as StatementSide)}
              data={[
                { value: 'WORKER', label: 'Earned' },
                { value: 'HIRER', label: 'Paid' },
              ]}
            />
          )}
        </Group>
        <Statement month={month} side={side} />
      </Stack>
    </Page>
  );
}

function Statement({ month, side }: { month: string; side: StatementSide }) {
  const { data, error, refetch } = useQuery(MyStatement, {
    variables: { month, side },
    fetchPolicy: 'cache-and-network',
  });
  const file = useFile(StatementFile, ({ statementDocument }) => statementDocument);
  if (!data) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons />;
  const { sections } = data.statement;
  if (sections.length === 0) {
    return (
      <Empty
        icon={mdiFileDocumentOutline}
        title="Nothing moved in this month"
        text={side === 'WORKER' ? 'What you earn stands here.' : 'What you pay stands here.'}
      />
    );
  }
  const get = (format: StatementFormat) => void file.get({ month, side, format });
  return (
    <>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<Icon path={mdiFileDocumentOutline} size={18} />}
          loading={file.busy}
          onClick={() => get('PDF')}
        >
          PDF
        </Button>
        <Button
          variant="default"
          leftSection={<Icon path={mdiTable} size={18} />}
          loading={file.busy}
          onClick={() => get('CSV')}
        >
          Spreadsheet (CSV)
        </Button>
      </Group>
      <ProblemNote problem={file.problem} />
      {sections.map((section) => (
        <OneCurrency key={section.currency} section={section} side={side} />
      ))}
    </>
  );
}

function OneCurrency({ section, side }: { section: Section; side: StatementSide }) {
  const { currency, opening, closing, lines } = section;
  return (
    <Card as="section" aria-labelledby={`lines-${currency}`}>
      <Title order={2} id={`lines-${currency}`}>
        {currency}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {side === 'WORKER'
          ? 'The balance is what is yours and not yet in your bank or wallet.'
          : 'The balance is what Kelmah holds for you.'}
      </Text>
      <ul className={styles['lines']}>
        <Edge words="Carried over" amount={opening.display} />
        {lines.map((line) => (
          <li key={line.id} className={styles['line']}>
            <div>
              <Text fw={600}>{line.what}</Text>
              <Text size="sm" c="dimmed">
                {[line.about, formatShortDay(line.at)].filter(Boolean).join(' · ')}
              </Text>
            </div>
            <div className={styles['amounts']}>
              <Text fw={700} c={line.amount.amountMinor > 0 ? 'var(--mantine-color-leaf-text)' : undefined}>
                {line.amount.amountMinor > 0 ? `+${line.amount.display}` : line.amount.display}
              </Text>
              <Text size="sm" c="dimmed">
                {line.balance.display}
              </Text>
            </div>
          </li>
        ))}
        <Edge words="Balance" amount={closing.display} />
      </ul>
    </Card>
  );
}

function Edge({ words, amount }: { words: string; amount: string }) {
  return (
    <li className={styles['edge']}>
      <Text fw={650}>{words}</Text>
      <Text fw={700}>{amount}</Text>
    </li>
  );
}
