import { Anchor } from './Anchor.tsx';
import styles from './PageTabs.module.css';

interface PageTab {
  readonly href: string;
  readonly label: string;
  readonly isHere: boolean;
}

/** Pages that belong together, one beside the other; the one that is open is marked. */
export function PageTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly PageTab[] }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map(({ href, label: name, isHere }) => (
        <Anchor key={href} href={href} {...(isHere && { 'aria-current': 'page' as const })}>
          {name}
        </Anchor>
      ))}
    </nav>
  );
}
