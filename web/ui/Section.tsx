import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: ReactNode;
  /** At the right of the title: a count, a rule of order, a switch. */
  readonly aside?: ReactNode;
  readonly id?: string;
  readonly level?: 2 | 3;
  /** The first section under a page's head stands closer to it. */
  readonly first?: boolean;
  readonly children: ReactNode;
}

/** Two pixels of ink open a part of the page. */
export function Section({ title, aside, id, level = 2, first = false, children }: SectionProps) {
  const own = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={[styles.section, first && styles.first].filter(Boolean).join(' ')} id={id} aria-labelledby={own}>
      <div className={styles.head}>
        <Heading className={styles.title} id={own}>
          {title}
        </Heading>
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
