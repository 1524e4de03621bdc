import { useEffect, useState } from 'react';

const pause = 250;

/** What was typed, once the typing pauses: a search asks once a word, not once a letter. */
export function useTyped(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
