import { useLayoutEffect, useRef, useState } from 'react';
import { suggestNumber } from '#api/documents.ts';
import { type Day, yearOf } from '#domain/kernel/day.ts';
import { useRead } from './useRead.ts';

interface Series {
  readonly unitId: string;
  readonly typeName: string;
  readonly day: Day | null;
}

/**
 * The field of a document's number (số, ký hiệu): until somebody types there, the next free number of the body's series, as its register
 * offers it; empty while unknown, or for who may not keep the register.
 */
export function useNextNumber({ unitId, typeName, day }: Series, typed: string, change: (typed: string) => void) {
  const asked = { unitId, typeName, ...(day && { year: yearOf(day) }) };
  const next = useRead(suggestNumber, asked, { keepShown: true }).data?.number ?? '';
  const [isTyped, setTyped] = useState(false);
  const ref = useRef<HTMLInputElement>(null);
  // What comes while somebody stands in the field is selected, so that their next key replaces it.
  useLayoutEffect(() => {
    if (next !== '' && document.activeElement === ref.current) ref.current?.select();
  }, [next]);
  const onChange = (now: string) => {
    setTyped(true);
    change(now);
  };
  const value = typed === '' && !isTyped ? next : typed;
  return { next, field: { ref, value, maxLength: 60, autoComplete: 'off', onChange } };
}
