import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useOutbox } from '../kernel/outbox/useOutbox.ts';

/** Once something has gone from the outbox, by whichever tab, what the page shows is read again. */
export function useOutboxNews(): void {
  const cache = useQueryClient();
  const items = useOutbox();
  const [since] = useState(() => new Date().toISOString());
  const sent = items.filter(({ settledAt, state }) => state === 'sent' && settledAt! >= since).map(({ key }) => key);
  const seen = useRef<ReadonlySet<string>>(new Set());
  const news = sent.filter((key) => !seen.current.has(key)).length;
  useEffect(() => {
    if (news === 0) return;
    seen.current = new Set(sent);
    void cache.invalidateQueries();
  }, [cache, news, sent]);
}
