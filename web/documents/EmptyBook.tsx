import type { Direction } from '#domain/documents/entry.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import styles from './Documents.module.css';
import type { Listing } from './RegisterPage.tsx';
import { documentWords } from './words.ts';

interface EmptyBookProps extends Pick<Listing, 'whyNot'> {
  readonly direction: Direction;
  /** The last year before this one that has documents. */
  readonly earlier: number | null;
  readonly onYear: (year: string) => void;
  readonly onOpen: (opened: 'file' | 'reserve') => void;
}

/** A book nothing stands in yet: how it is kept, the first act, and the year before, whose numbers do not go on. */
export function EmptyBook({ direction, earlier, whyNot, onYear, onOpen }: EmptyBookProps) {
  const words = useWords(documentWords);
  const keeps = whyNot.file.length === 0;
  const acts = (
    <>
      {keeps && (
        <Button kind="main" icon="plus" onClick={() => onOpen('file')}>
          {words.file}
        </Button>
      )}
      {keeps && direction !== 'in' && <Button onClick={() => onOpen('reserve')}>{words.reserve}</Button>}
      {earlier !== null && (
        <Button kind="quiet" icon="history" onClick={() => onYear(String(earlier))}>
          {words.yearBefore(earlier)}
        </Button>
      )}
    </>
  );
  return (
    <Empty title={words.none[direction]} action={acts}>
      {earlier !== null && <p>{words.newYear}</p>}
      {keeps ? (
        <ol className={styles.teach}>
          {words.teach[direction].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      ) : (
        words.noneWhy[direction]
      )}
    </Empty>
  );
}
