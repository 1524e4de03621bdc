/** Longer texts are asked each time: they are rarely the same, and would keep the whole text they were cut from. */
const longest = 12;

/** The same function of a word, asked once for each: a paper has few different words. Forgets everything after `most` of them. */
export function remembered<T>(told: (text: string) => T, most = 50_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const value = told(text);
    if (text.length > longest) return value;
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
