function Sign({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" fill="currentColor" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

export const BulbSign = () => (
  <Sign path="M12 2a7 7 0 0 0-4 12.74V17a1 1 0 0 0 1 1h6a1 1 0 0 0 1-1v-2.26A7 7 0 0 0 12 2m2 11.7V16h-4v-2.3a5 5 0 1 1 4 0M9 20h6v1a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1z" />
);

export const AlertSign = () => (
  <Sign path="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16m-1-5h2v2h-2zm0-8h2v6h-2z" />
);
