import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import styles from './Papers.module.css';
import type { Preview } from './usePreview.ts';
import { paperWords } from './words.ts';

interface MissingProps {
  readonly missing: Preview['missing'];
  readonly onField: (key: string) => void;
}

/** What the paper cannot be printed without, each leading to its field; the rest the case itself should know. */
export function Missing({ missing, onField }: MissingProps) {
  const words = useWords(paperWords);
  if (missing.length === 0) return null;
  const typed = missing.filter(({ fields }) => fields.length > 0);
  const others = missing.filter(({ fields }) => fields.length === 0);
  return (
    <div className={styles.missing}>
      <Note kind="risk" title={words.lacksTitle(missing.length)}>
        {typed.length > 0 && (
          <ul className={styles.wants}>
            {typed.map(({ text, fields }) => (
              <li key={text}>
                <button type="button" onClick={() => onField(fields[0]!)}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        )}
        {others.length > 0 && <p>{words.fromCase(others.map(({ text }) => text).join(', '))}</p>}
      </Note>
    </div>
  );
}
