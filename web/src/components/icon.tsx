interface IconProps {
  /** A path of @mdi/js. */
  path: string;
  /** In pixels. */
  size?: number;
  className?: string;
}

/** A sign beside words; it says nothing to a screen reader, the words do. */
export function Icon({ path, size = 20, className }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      className={className}
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
      style={{ flexShrink: 0, display: 'block' }}
    >
      <path d={path} />
    </svg>
  );
}
