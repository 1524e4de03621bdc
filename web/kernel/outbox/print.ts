/** A File says nothing of itself to JSON. */
const marksOfFiles = (_: string, value: unknown) =>
  value instanceof File ? [value.name, value.size, value.type, value.lastModified] : value;

/** A short print of an input (FNV-1a, 32 bits, twice from different beginnings): the same content, the same print. */
export function printOf(input: unknown): string {
  const text = JSON.stringify(input, marksOfFiles) ?? '';
  return [0x811c9dc5, 0x01000193].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
