import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useSyncExternalStore } from 'react';
import { Anchor } from '../ui/Anchor.tsx';
import { DropPanel } from '../ui/DropPanel.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { useWords } from '../ui/language.ts';
import styles from './Navigation.module.css';
import { appWords } from './words.ts';

export interface NavItem {
  readonly label: string;
  /** Shorter, for the bottom dock. */
  readonly short?: string;
  readonly href: string;
  readonly icon: IconName;
}

const inDock = 4;

const wide = typeof matchMedia === 'undefined' ? null : matchMedia('(min-width: 1360px)');
const middling = typeof matchMedia === 'undefined' ? null : matchMedia('(min-width: 1100px)');

function onWidth(listener: () => void) {
  wide?.addEventListener('change', listener);
  middling?.addEventListener('change', listener);
  return () => {
    wide?.removeEventListener('change', listener);
    middling?.removeEventListener('change', listener);
  };
}

/** How many items the bar has room for beside the name of the person. */
const roomInBar = () => (wide?.matches ? 6 : middling?.matches ? 4 : 3);

/** The item of the page shown: the longest address that begins it. */
function currentOf(items: readonly NavItem[], pathname: string): string | undefined {
  const begins = ({ href }: NavItem) => pathname === href || (href !== '/' && pathname.startsWith(`${href}/`));
  return items.filter(begins).sort((a, b) => b.href.length - a.href.length)[0]?.href;
}

/** One left over takes no more room than the menu that would hide it. */
const split = (items: readonly NavItem[], room: number) =>
  items.length <= room + 1 ? { shown: items, hidden: [] } : { shown: items.slice(0, room), hidden: items.slice(room) };

export function TopNav({ items }: { readonly items: readonly NavItem[] }) {
  const words = useWords(appWords);
  const { pathname } = useLocation();
  const current = currentOf(items, pathname);
  const { shown, hidden } = split(items, useSyncExternalStore(onWidth, roomInBar));
  if (items.length === 0) return null;
  return (
    <nav className={styles.bar} aria-label={words.mainNav}>
      {shown.map((item) => (
        <Anchor key={item.href} href={item.href} {...(item.href === current ? { 'aria-current': 'page' as const } : {})}>
          {item.label}
        </Anchor>
      ))}
      {hidden.length > 0 && (
        <Hidden items={hidden} current={current} className={styles.more}>
          {words.more}
          <Icon name="down" size="s" />
        </Hidden>
      )}
    </nav>
  );
}

export function BottomDock({ items }: { readonly items: readonly NavItem[] }) {
  const words = useWords(appWords);
  const { pathname } = useLocation();
  const current = currentOf(items, pathname);
  const { shown, hidden } = split(items, inDock);
  if (items.length === 0) return null;
  return (
    <nav className={styles.dock} aria-label={words.bottomNav}>
      {shown.map((item) => (
        <Anchor key={item.href} href={item.href} {...(item.href === current ? { 'aria-current': 'page' as const } : {})}>
          <Icon name={item.icon} />
          {item.short ?? item.label}
        </Anchor>
      ))}
      {hidden.length > 0 && (
        <Hidden items={hidden} current={current} up>
          <Icon name="more" />
          {words.more}
        </Hidden>
      )}
    </nav>
  );
}

interface HiddenProps {
  readonly items: readonly NavItem[];
  readonly current: string | undefined;
  readonly className?: string | undefined;
  readonly up?: boolean;
  readonly children: ReactNode;
}

function Hidden({ items, current, className, up = false, children }: HiddenProps) {
  return (
    <DropPanel button={children} buttonClass={className} up={up} current={items.some(({ href }) => href === current)}>
      {(close) => (
        <ul>
          {items.map((item) => (
            <li key={item.href}>
              <Anchor href={item.href} onClick={close} {...(item.href === current ? { 'aria-current': 'page' as const } : {})}>
                <Icon name={item.icon} />
                {item.label}
              </Anchor>
            </li>
          ))}
        </ul>
      )}
    </DropPanel>
  );
}
