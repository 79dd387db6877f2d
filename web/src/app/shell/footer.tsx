import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { mdiWeatherNight, mdiWeatherSunny } from '@mdi/js';
import { Link } from 'react-router';
import { Icon } from '../../components/icon';
import { paths } from '../../lib/paths';
import styles from './shell.module.css';

/** The end of a page: the ways to the main places, and light or dark. */
export function Footer() {
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  return (
    <footer className={styles['footer']}>
      <ul>
        <li>
          <Link to={paths.workers}>Find workers</Link>
        </li>
        <li>
          <Link to={paths.jobs}>Find work</Link>
        </li>
        <li>
          <Link to={paths.newJob}>Post a job</Link>
        </li>
        <li>
          <Link to={paths.partners}>For partners</Link>
        </li>
      </ul>
      <button type="button" className={styles['scheme']} onClick={() => setColorScheme(dark ? 'light' : 'dark')}>
        <Icon path={dark ? mdiWeatherSunny : mdiWeatherNight} size={18} />
        {dark ? 'Light colours' : 'Dark colours'}
      </button>
    </footer>
  );
}
