/** The same function of a text, asked once for each: a paper has few different words. Forgets everything after `most` of them. */
export function remembered<T>(told: (text: string) => T, most = 50_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const value = told(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
