import { type ReactNode, useId } from 'react';
import styles from './Part.module.css';

interface PartProps {
  readonly title: string;
  readonly rule: string;
  readonly children: ReactNode;
}

/** One family of parts: its rule in the margin, its states on the line. */
export function Part({ title, rule, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <p className={styles.rule}>{rule}</p>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
