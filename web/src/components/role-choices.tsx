import { Input, Stack } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import type { Role } from '../gql/graphql';
import styles from './role-choices.module.css';

const choices: { role: Role; title: string; text: string }[] = [
  { role: 'HIRER', title: 'I want to hire', text: 'For my home, my firm, my hotel, my site.' },
  { role: 'WORKER', title: 'I want to work', text: 'I have a trade and look for jobs.' },
];

const question = 'What brings you here? Both is fine.';

interface RoleChoicesProps {
  value?: readonly Role[];
  error?: ReactNode;
  onChange: (roles: Role[]) => void;
}

/** What somebody who joins wants to do here. */
export function RoleChoices({ value = [], error, onChange }: RoleChoicesProps) {
  const id = useId();
  return (
    <Input.Wrapper
      id={id}
      label={question}
      labelElement="div"
      error={error}
      role="group"
      aria-label={question}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <Stack gap="xs" my={6}>
        {choices.map(({ role, title, text }) => (
          <label key={role} className={styles['choice']}>
            <input
              type="checkbox"
              checked={value.includes(role)}
              onChange={(event) => {
                const others = value.filter((one) => one !== role);
                onChange(event.currentTarget.checked ? [...others, role] : others);
              }}
              aria-label={title}
            />
            <span>
              <strong>{title}</strong>
              {text}
            </span>
          </label>
        ))}
      </Stack>
    </Input.Wrapper>
  );
}
