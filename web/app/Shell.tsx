import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Day } from '#domain/kernel/day.ts';
import { ThemeToggle } from '../kernel/ThemeToggle.tsx';
import { Brand } from '../ui/Brand.tsx';
import { dayText } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.ts';
import { Toasts } from '../ui/Toasts.tsx';
import { BottomDock, type NavItem, TopNav } from './Navigation.tsx';
import { OfflineNote } from './OfflineNote.tsx';
import styles from './Shell.module.css';
import { type Who, WhoMenu } from './WhoMenu.tsx';
import { appWords } from './words.ts';

interface ShellProps {
  readonly nav: readonly NavItem[];
  readonly who: Who | null;
  /** A demo lives on its own day: given, a banner says so and that all data are invented. */
  readonly demoDay: Day | null;
  /** Beside the person's name: the way to their notices. */
  readonly notices?: ReactNode;
  /** At the right of the banner: the act that moves the demo's day on. */
  readonly demoAct?: ReactNode;
  readonly children: ReactNode;
}

export function Shell({ nav, who, demoDay, demoAct, notices, children }: ShellProps) {
  const words = useWords(appWords);
  const main = useFocusOnNewPage();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#chinh">
        {words.skip}
      </a>
      {demoDay && <DemoBanner day={demoDay} act={demoAct} />}
      <header className={styles.top}>
        <div className={styles.inner}>
          <Brand />
          <TopNav items={nav} />
          <div className={styles.who}>
            {notices}
            {who && <WhoMenu who={who} />}
            <ThemeToggle />
          </div>
        </div>
      </header>
      <OfflineNote />
      <main id="chinh" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <BottomDock items={nav} />
      <Toasts />
    </div>
  );
}

function DemoBanner({ day, act }: { readonly day: Day; readonly act: ReactNode }) {
  const words = useWords(appWords);
  const language = useLanguage();
  return (
    <aside className={styles.demo} aria-label={words.siteDay}>
      <span>{words.invented}</span>
      <span className={styles.demoDay}>
        <span>
          {words.siteDay}: <b>{dayText(day, language)}</b>
        </span>
        {act}
      </span>
    </aside>
  );
}

/** After a move to another page the keyboard and the reader's voice start at its beginning. */
function useFocusOnNewPage() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
