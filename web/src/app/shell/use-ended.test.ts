import { renderHook } from '@testing-library/react';
import { useEnded } from './use-ended';

it('counts who leaves, and nobody who comes', () => {
  const { result, rerender } = renderHook(useEnded, { initialProps: false });
  const counted = [true, true, false, true, false].map((signedIn) => {
    rerender(signedIn);
    return result.current;
  });
  expect(counted).toEqual([0, 0, 1, 1, 2]);
});
