import type { ElementType, ReactNode } from 'react';

interface RemoveScrollProps {
  as?: ElementType;
  children?: ReactNode;
  allowPinchZoom?: boolean;
  shards?: unknown;
}

/**
 * Stands in for `react-remove-scroll` under GraphiQL's dialogs and menus. The original writes a `<style>` into the
 * page, which a policy without `unsafe-inline` forbids; and this page does not scroll, so there is nothing to lock.
 */
export function RemoveScroll({
  as: Element = 'div',
  allowPinchZoom: _pinch,
  shards: _shards,
  ...rest
}: RemoveScrollProps) {
  return <Element {...rest} />;
}
