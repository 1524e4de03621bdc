import type { OutboxItem } from './item.ts';

/** The files of one item, written once: what becomes of the item is noted without writing a photo of 12 MB anew each time. */
export interface Cargo {
  readonly key: string;
  readonly files: Readonly<Record<string, File>>;
}

export function cargoOf({ key, input }: OutboxItem): Cargo | null {
  const files = Object.entries(input).filter((entry): entry is [string, File] => entry[1] instanceof File);
  return files.length > 0 ? { key, files: Object.fromEntries(files) } : null;
}

/** The item as it stands in its store. */
export const unloaded = (item: OutboxItem): OutboxItem => ({
  ...item,
  input: Object.fromEntries(Object.entries(item.input).filter(([, value]) => !(value instanceof File))),
});

export const loaded = (item: OutboxItem, cargo: Cargo | undefined): OutboxItem =>
  cargo ? { ...item, input: { ...item.input, ...cargo.files } } : item;
