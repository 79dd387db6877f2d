type Json = unknown;

/**
 * An answer as it is to be where some of its fields are missing. `holes` name them as `root.field.field`, for every
 * item of the lists on the way; what is not there has nothing to miss.
 */
export function withHoles(data: Json, holes: readonly string[]): Json {
  return holes.reduce<Json>((answer, hole) => punched(answer, hole.split('.')), data);
}

function punched(value: Json, [field, ...rest]: string[]): Json {
  if (field === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => punched(item, [field, ...rest]));
  if (typeof value !== 'object' || value === null || !(field in value)) return value;
  return { ...value, [field]: punched((value as Record<string, Json>)[field], rest) };
}

/** Whether a path (`root.field.field`) is one of the holes or lies in one. */
export const liesIn = (path: string, holes: readonly string[]): boolean =>
  holes.some((hole) => path === hole || path.startsWith(`${hole}.`));
