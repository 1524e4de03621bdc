import { useEffect, useRef, useState } from 'react';
import { Anchor } from './Anchor.tsx';
import styles from './PageTabs.module.css';

interface PageTab {
  readonly href: string;
  readonly label: string;
  readonly isHere: boolean;
}

/** Pages that belong together, one beside the other; the one that is open is marked. On a phone they are one row that scrolls. */
export function PageTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly PageTab[] }) {
  const here = tabs.find(({ isHere }) => isHere)?.href;
  const { row, more, look } = useRow(here);
  return (
    <nav ref={row} className={styles.tabs} aria-label={label} data-more={more || undefined} onScroll={look}>
      {tabs.map(({ href, label: name, isHere }) => (
        <Anchor key={href} href={href} {...(isHere && { 'aria-current': 'page' as const })}>
          {name}
        </Anchor>
      ))}
    </nav>
  );
}

/** Keeps the open tab in sight, and knows at which ends the row goes on. */
function useRow(here: string | undefined) {
  const row = useRef<HTMLElement>(null);
  const [more, setMore] = useState('');
  const look = () => row.current && setMore(endsOf(row.current));
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again when another tab is open
  useEffect(() => {
    const nav = row.current;
    if (!nav) return;
    const open = nav.querySelector<HTMLElement>('[aria-current]');
    if (open) nav.scrollLeft = open.offsetLeft - nav.offsetLeft - (nav.clientWidth - open.offsetWidth) / 2;
    const watch = new ResizeObserver(() => setMore(endsOf(nav)));
    watch.observe(nav);
    return () => watch.disconnect();
  }, [here]);
  return { row, more, look };
}

function endsOf({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): string {
  return [scrollLeft > 1 && 'before', scrollLeft + clientWidth < scrollWidth - 1 && 'after'].filter(Boolean).join(' ');
}
