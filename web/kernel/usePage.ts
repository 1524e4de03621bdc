import { useState } from 'react';

/** Which page of a list is open; another filter begins at the first. */
export function usePage(filter: unknown): readonly [number, (page: number) => void] {
  const of = JSON.stringify(filter);
  const [open, setOpen] = useState({ of, page: 1 });
  return [open.of === of ? open.page : 1, (page) => setOpen({ of, page })];
}
