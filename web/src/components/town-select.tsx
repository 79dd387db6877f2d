import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { regionNames, regions, townNamed, towns } from '../lib/places';

interface TownSelectProps extends Omit<NativeSelectProps, 'data'> {
  /** Words of the choice that names no town. */
  none?: string;
}

const data = regions
  .map((region) => ({
    group: regionNames[region],
    items: towns.filter((town) => town.region === region).map((town) => ({ value: town.name, label: town.name })),
  }))
  .filter(({ items }) => items.length > 0);

/** A town of Ghana by its name, under its region. */
export function TownSelect({ none = 'Choose a town', ...rest }: TownSelectProps) {
  // A place that is not on the list stays what it is.
  const other = typeof rest.value === 'string' && rest.value !== '' && !townNamed(rest.value) ? [rest.value] : [];
  return <NativeSelect data={[{ value: '', label: none }, ...other, ...data]} {...rest} />;
}
