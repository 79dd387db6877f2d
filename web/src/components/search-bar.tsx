import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AddressSearch } from '../lib/use-address-search';
import { FilterBar } from './filter-bar';
import { SearchText } from './search-text';
import { TownSelect } from './town-select';
import { TradeSelect } from './trade-select';

interface SearchBarProps {
  label: string;
  placeholder: string;
  search: AddressSearch<'text'>;
  children: ReactNode;
}

/** Words to search by, and the filters. */
export function SearchBar({ label, placeholder, search, children }: SearchBarProps) {
  return (
    <FilterBar
      label={label}
      active={search.active}
      top={
        <SearchText
          label={label}
          placeholder={placeholder}
          value={search.value('text')}
          onSearch={(text) => search.set('text', text)}
        />
      }
    >
      {children}
    </FilterBar>
  );
}

/** Which trade, and how far from where. */
export function PlaceFilters({ search }: { search: AddressSearch<'trade' | 'town' | 'km'> }) {
  return (
    <>
      <TradeSelect
        label="Trade"
        none="Every trade"
        value={search.value('trade')}
        onChange={(event) => search.set('trade', event.currentTarget.value)}
      />
      <TownSelect
        label="Near"
        none="All of Ghana"
        value={search.value('town')}
        onChange={(event) => search.set('town', event.currentTarget.value)}
      />
      <NativeSelect
        label="Within"
        value={search.value('km') || '50'}
        disabled={search.value('town') === ''}
        onChange={(event) => search.set('km', event.currentTarget.value)}
        data={['10', '25', '50', '100', '250'].map((km) => ({ value: km, label: `${km} km` }))}
      />
    </>
  );
}
