import { Code, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { mdiAccountSearchOutline, mdiBriefcaseSearchOutline, mdiStarOutline } from '@mdi/js';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { explorerUrl, graphqlUrl } from '../../lib/api-url';
import styles from './partners.module.css';

const offers = [
  {
    icon: mdiAccountSearchOutline,
    title: 'Workers near a place',
    text: 'Published profiles by trade, town and distance: what they do, where they go, what they charge.',
  },
  {
    icon: mdiBriefcaseSearchOutline,
    title: 'Jobs that wait',
    text: 'Open jobs by region, trade and budget, as they are posted.',
  },
  {
    icon: mdiStarOutline,
    title: 'Ratings and reviews',
    text: 'What both sides said after the work, once both have spoken: stars, words and replies.',
  },
];

const steps = [
  { title: 'Register your app', text: 'Its name and what it is for. Five apps to an account.' },
  { title: 'Make a key', text: 'Choose what it may read. It is shown once; keep it on your server, not in a page.' },
  { title: 'Try it in the explorer', text: 'The whole schema is explained there, with examples to start from.' },
  { title: 'Ask the graph', text: 'Send the key in the header x-api-key with every request.' },
];

/** The page's public part: what a partner may ask, how, how much, and what is nobody's business. */
export function WhatPartnersGet() {
  return (
    <Stack gap="xl">
      <section aria-labelledby="offers">
        <Title order={2} id="offers" mb="md">
          What you can ask
        </Title>
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
          {offers.map(({ icon, title, text }) => (
            <Card key={title}>
              <span className={styles['sign']}>
                <Icon path={icon} size={26} />
              </span>
              <Title order={3} mt="sm" mb={4}>
                {title}
              </Title>
              <Text c="dimmed">{text}</Text>
            </Card>
          ))}
        </SimpleGrid>
      </section>
      <section aria-labelledby="how">
        <Title order={2} id="how" mb="md">
          From here to the first answer
        </Title>
        <ol className={styles['steps']}>
          {steps.map(({ title, text }) => (
            <li key={title}>
              <strong>{title}</strong>
              <span>{text}</span>
            </li>
          ))}
        </ol>
        <Sample />
      </section>
      <FairUse />
    </Stack>
  );
}

function Sample() {
  const address = new URL(graphqlUrl, window.location.href).toString();
  const sample = [
    `curl ${address} \\`,
    "  -H 'content-type: application/json' \\",
    "  -H 'x-api-key: klm_…' \\",
    `  -d '{ "query": "{ trades { id name { en } } }" }'`,
  ].join('\n');
  return (
    <Code block mt="md" className={styles['sample']} tabIndex={0} role="region" aria-label="A first request">
      {sample}
    </Code>
  );
}

function FairUse() {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <Card as="section" aria-labelledby="quota" sunken>
        <Title order={2} id="quota" mb="xs">
          How much
        </Title>
        <Text>
          Each operation costs what its fields and lists weigh. A key may use a fixed amount a day, begun anew at
          midnight UTC; every answer says in <Code>X-Quota-Remaining</Code> what is left. Your app’s page shows it day
          by day. If you need more, write to us with what you build.
        </Text>
      </Card>
      <Card as="section" aria-labelledby="private" sunken>
        <Title order={2} id="private" mb="xs">
          What stays private
        </Title>
        <Text>
          Phone numbers, addresses of e-mail, messages, contracts and payments are nobody’s but their owners’. A key
          reads what anybody may see on Kelmah, and changes nothing. <a href={explorerUrl}>The explorer</a> says of
          every field who sees it.
        </Text>
      </Card>
    </SimpleGrid>
  );
}
