import { useState } from 'react';
import type * as api from '#api/evidence.ts';
import type { Output } from '../kernel/client.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import styles from './Evidence.module.css';
import { type Piece, PieceButton } from './PieceButton.tsx';
import { evidenceWords } from './words.ts';

type SheetLine = Output<typeof api.listEvidence>['groups'][number]['lines'][number];

interface EvidenceLineProps {
  readonly line: SheetLine;
  readonly pieces: readonly Piece[];
  /** Absent where this person adds nothing. */
  readonly onAdd?: ((code: string) => void) | undefined;
  readonly onOpen: (id: string) => void;
}

const folded = 3;

/** One line of the sheet: what it expects, what there is. */
export function EvidenceLine({ line, pieces, onAdd, onOpen }: EvidenceLineProps) {
  const words = useWords(evidenceWords);
  const [all, setAll] = useState(false);
  const shown = all ? pieces : pieces.slice(0, folded);
  const hints = [
    line.expected && words.expected(line.expected),
    line.checklist.length > 0 && words.points(line.checklist.join('; ')),
  ].filter((hint): hint is string => Boolean(hint));
  return (
    <li className={styles.line}>
      <span className={styles.code}>{line.code}</span>
      <div className={styles.body}>
        <h3 className={styles.text}>{line.text}</h3>
        {hints.map((hint) => (
          <p key={hint} className={styles.hint}>
            {hint}
          </p>
        ))}
        {shown.length > 0 && (
          <div className={styles.pieces}>
            {shown.map((piece) => (
              <PieceButton key={piece.id} piece={piece} onOpen={onOpen} />
            ))}
            {pieces.length > shown.length && (
              <Button kind="quiet" size="s" onClick={() => setAll(true)}>
                {words.more(pieces.length)}
              </Button>
            )}
          </div>
        )}
      </div>
      <div className={styles.aside}>
        <CountTag line={line} />
        {onAdd && (
          <Button
            size="s"
            icon="plus"
            kind={line.isForbidding ? 'quiet' : 'default'}
            aria-label={words.addTo(line.code)}
            onClick={() => onAdd(line.code)}
          >
            {words.addShort}
          </Button>
        )}
      </div>
    </li>
  );
}

function CountTag({ line }: { readonly line: SheetLine }) {
  const words = useWords(evidenceWords);
  if (line.count > 0) return <Tag kind="done">{words.count(line.count)}</Tag>;
  return line.isForbidding ? <Tag kind="plain">{words.notNeeded}</Tag> : <Tag kind="risk">{words.count(0)}</Tag>;
}
