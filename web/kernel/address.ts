/** An input, name by name. */
export type Values = Readonly<Record<string, unknown>>;

/** Fills `:name` in a path from the values; what is left over goes into the query or the body. */
export function filled(path: string, values: Values): { readonly path: string; readonly rest: Values } {
  const rest: Record<string, unknown> = { ...values };
  const done = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  return { path: done, rest };
}

/** `?a=1&b=2&b=3`; nothing for null, undefined and the empty text. */
export function queryOf(values: Values): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== '') query.append(name, String(one));
    }
  }
  const text = query.toString();
  return text && `?${text}`;
}
