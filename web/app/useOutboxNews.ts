import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { OutboxItem } from '../kernel/outbox/item.ts';
import { useOutbox } from '../kernel/outbox/useOutbox.ts';

/** Once something has gone from the outbox or come back, by whichever tab, what the page shows is read again; a draft changes nothing of it. */
export function useOutboxNews(): void {
  const cache = useQueryClient();
  const items = useOutbox();
  const [since] = useState(() => new Date().toISOString());
  const isNews = ({ kind, settledAt }: OutboxItem) => kind !== 'draft' && settledAt !== null && settledAt >= since;
  const settled = items.filter(isNews).map(({ key }) => key);
  const seen = useRef<ReadonlySet<string>>(new Set());
  const news = settled.filter((key) => !seen.current.has(key)).length;
  useEffect(() => {
    if (news === 0) return;
    seen.current = new Set(settled);
    void cache.invalidateQueries();
  }, [cache, news, settled]);
}
