import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import type { ShownRefusal } from '../ui/refusal.ts';
import styles from './Outcome.module.css';
import { recognitionWords } from './words.ts';

interface ReasonsProps {
  readonly title?: string;
  readonly reasons: readonly ShownRefusal[];
  readonly kind?: 'risk' | 'wait' | 'done';
}

/** Every reason of a no, each with its article. */
export function Reasons({ title, reasons, kind = 'risk' }: ReasonsProps) {
  const words = useWords(recognitionWords);
  return (
    <Note kind={kind} title={title}>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={`${reason.code} ${reason.message}`}>
            {reason.message}
            {reason.law && (
              <span className={styles.law}>{words.source([reason.law.at, reason.law.text].filter(Boolean).join(', '))}</span>
            )}
          </li>
        ))}
      </ul>
    </Note>
  );
}
