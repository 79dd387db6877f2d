import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTrades } from '../lib/use-trades';

interface TradeSelectProps extends Omit<NativeSelectProps, 'data'> {
  none?: string;
}

/** A trade by its id. */
export function TradeSelect({ none = 'Choose a trade', ...rest }: TradeSelectProps) {
  const { trades } = useTrades();
  const data = trades.map(({ id, name }) => ({ value: id, label: name }));
  return <NativeSelect data={[{ value: '', label: none }, ...data]} {...rest} />;
}
