import { Button } from '@mantine/core';
import { mdiMagnify } from '@mdi/js';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { Icon } from '../../components/icon';
import { TownSelect } from '../../components/town-select';
import { TradeSelect } from '../../components/trade-select';
import { paths } from '../../lib/paths';
import styles from './landing.module.css';

/** A trade and a town: the two things that a person in need knows. */
export function SearchBox() {
  const navigate = useNavigate();
  const [trade, setTrade] = useState('');
  const [town, setTown] = useState('');
  const search = (event: FormEvent) => {
    event.preventDefault();
    void navigate(paths.workersBy({ trade, town }));
  };
  return (
    <form className={styles['search']} role="search" aria-label="Find a worker" onSubmit={search}>
      <TradeSelect
        label="I need"
        none="Any trade"
        value={trade}
        onChange={(event) => setTrade(event.currentTarget.value)}
      />
      <TownSelect
        label="In"
        none="All of Ghana"
        value={town}
        onChange={(event) => setTown(event.currentTarget.value)}
      />
      <Button type="submit" size="lg" color="gold.5" autoContrast leftSection={<Icon path={mdiMagnify} size={22} />}>
        Find workers
      </Button>
    </form>
  );
}
