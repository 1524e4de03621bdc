interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const isFile = (value: unknown): value is SentFile => (value as SentFile | null)?.bytes instanceof Uint8Array;

export const hasFile = (input: Readonly<Record<string, unknown>>): boolean => Object.values(input).some(isFile);

/** Files and what is said with them, as the application sends them. */
export function formOf(input: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData();
  form.append('input', JSON.stringify(Object.fromEntries(Object.entries(input).filter(([, value]) => !isFile(value)))));
  for (const [name, value] of Object.entries(input))
    if (isFile(value)) form.append(name, new Blob([Uint8Array.from(value.bytes)]), value.name);
  return form;
}
