/** The labels whose value is absent or blank, in order. */
export function missingOf(
  pairs: readonly (readonly [label: string, value: string | readonly unknown[] | null | undefined])[],
): readonly string[] {
  return pairs.filter(([, value]) => isBlank(value)).map(([label]) => label);
}

function isBlank(value: string | readonly unknown[] | null | undefined): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'string' ? value.trim() === '' : value.length === 0;
}
