import type { ReactNode } from 'react';
import { ThemeToggle } from '../kernel/ThemeToggle.tsx';
import { Brand } from '../ui/Brand.tsx';
import { Page } from '../ui/Page.tsx';
import styles from './Entrance.module.css';

interface EntranceProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A page before anybody is known: the mark, one form. */
export function Entrance({ title, lead, children }: EntranceProps) {
  return (
    <div className={styles.room}>
      <header className={styles.top}>
        <Brand />
        <ThemeToggle />
      </header>
      <main>
        <Page title={title} lead={lead} width="narrow">
          <h2 className="sr">{title}</h2>
          <div className={styles.form}>{children}</div>
        </Page>
      </main>
    </div>
  );
}
