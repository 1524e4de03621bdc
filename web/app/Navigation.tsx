import { Menu } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { Anchor } from '../ui/Anchor.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { useWords } from './language.ts';
import './menu.css';
import styles from './Navigation.module.css';
import { appWords } from './words.ts';

export interface NavItem {
  readonly label: string;
  /** Shorter, for the bottom dock. */
  readonly short?: string;
  readonly href: string;
  readonly icon: IconName;
}

const inBar = 6;
const inDock = 4;

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
  const { shown, hidden } = split(items, inBar);
  if (items.length === 0) return null;
  return (
    <nav className={styles.bar} aria-label={words.mainNav}>
      {shown.map((item) => (
        <Anchor key={item.href} href={item.href} {...(item.href === current ? { 'aria-current': 'page' as const } : {})}>
          {item.label}
        </Anchor>
      ))}
      {hidden.length > 0 && (
        <Hidden items={hidden} current={current}>
          <button type="button" className={styles.more} data-current={hidden.some(({ href }) => href === current) || undefined}>
            {words.more}
            <Icon name="down" size="s" />
          </button>
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
        <Hidden items={hidden} current={current}>
          <button type="button" data-current={hidden.some(({ href }) => href === current) || undefined}>
            <Icon name="more" />
            {words.more}
          </button>
        </Hidden>
      )}
    </nav>
  );
}

interface HiddenProps {
  readonly items: readonly NavItem[];
  readonly current: string | undefined;
  readonly children: React.ReactNode;
}

function Hidden({ items, current, children }: HiddenProps) {
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {items.map((item) => (
          <Menu.Item
            key={item.href}
            component={Anchor}
            href={item.href}
            leftSection={<Icon name={item.icon} />}
            {...(item.href === current ? { 'aria-current': 'page' as const } : {})}
          >
            {item.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
