import { useEffect, useRef, useState } from 'react';
import { browserStore, inStores } from './browserStore.ts';
import { useOwner } from './owner.ts';

interface Row {
  readonly personId: string;
  readonly form: string;
  readonly files: readonly File[];
}

async function readFiles(personId: string, form: string): Promise<readonly File[]> {
  const database = await browserStore();
  if (!database) return [];
  const found = await inStores(database, ['files'], 'readonly', (stores) => stores('files').get([personId, form]));
  return (found as Row | undefined)?.files ?? [];
}

const listeners = new Set<() => void>();

/** The forms whose name begins so and which hold files of this person, read again whenever `again` is another. */
export function useKeptForms(beginning: string, again: unknown): readonly string[] {
  const personId = useOwner();
  const [forms, setForms] = useState<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` says that something may have changed
  useEffect(() => {
    let left = false;
    const look = async () => {
      const database = await browserStore();
      if (!database || personId === null) return;
      const keys = await inStores(database, ['files'], 'readonly', (stores) => stores('files').getAllKeys());
      const own = (keys as [string, string][]).filter(([whose, form]) => whose === personId && form.startsWith(beginning));
      if (!left) setForms(own.map(([, form]) => form));
    };
    const tryLook = () => void look().catch(() => undefined);
    tryLook();
    listeners.add(tryLook);
    return () => {
      left = true;
      listeners.delete(tryLook);
    };
  }, [personId, beginning, again]);
  return forms;
}

/** @throws where the browser keeps nothing, or is full. */
async function writeFiles(row: Row): Promise<void> {
  const database = await browserStore();
  if (!database) throw new Error('the browser keeps nothing');
  await inStores(database, ['files'], 'readwrite', (stores) =>
    row.files.length > 0 ? stores('files').put(row) : (stores('files').delete([row.personId, row.form]) as IDBRequest),
  );
  for (const listener of listeners) listener();
}

/** On leaving: chosen files that were not sent go with the person. */
export async function forgetFiles(personId: string): Promise<void> {
  const database = await browserStore();
  if (!database) return;
  await inStores(database, ['files'], 'readwrite', (stores) => {
    const read = stores('files').getAllKeys();
    read.onsuccess = () => {
      for (const key of read.result as [string, string][]) if (key[0] === personId) stores('files').delete(key);
    };
    return undefined;
  });
}

export interface DraftFiles {
  readonly files: readonly File[];
  readonly change: (files: readonly File[]) => void;
  /** They are on the disk of this machine. */
  readonly isKept: boolean;
  /** The machine did not take them: full, mostly. They still stand in the form. */
  readonly isRefused: boolean;
}

const none: readonly File[] = [];

/** Files chosen in a form, kept on this machine until they are sent or taken out: the camera of a phone often ends the page it was opened from. */
export function useDraftFiles(form: string, initial: readonly File[] = none): DraftFiles {
  const personId = useOwner();
  const [state, setState] = useState({ form, files: initial, isKept: false, isRefused: false });
  const touched = useRef(false);
  const chosen = useRef(initial);
  // Another form begins from what is kept of it.
  if (state.form !== form) setState({ form, files: none, isKept: false, isRefused: false });

  useEffect(() => {
    touched.current = false;
    if (personId === null) return;
    let left = false;
    void readFiles(personId, form)
      .catch(() => none)
      .then((files) => {
        if (left || files.length === 0) return;
        // Whoever was faster than the disk has chosen more, not something else.
        if (touched.current) return again.current([...files, ...chosen.current]);
        chosen.current = files;
        setState({ form, files, isKept: true, isRefused: false });
      });
    return () => {
      left = true;
    };
  }, [personId, form]);

  const change = (files: readonly File[]) => {
    touched.current = true;
    chosen.current = files;
    setState({ form, files, isKept: false, isRefused: false });
    if (personId === null) return;
    const settle = (isKept: boolean) => setState((now) => (now.files === files ? { ...now, isKept, isRefused: !isKept } : now));
    void writeFiles({ personId, form, files }).then(
      () => settle(true),
      () => settle(false),
    );
  };
  const again = useRef(change);
  useEffect(() => {
    again.current = change;
  });
  return { ...state, change };
}
