import { useState } from 'react';
import type * as api from '#api/evidence.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { newKey } from '../kernel/newKey.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import { CameraButton } from './CameraButton.tsx';
import { checkWords } from './checkWords.ts';
import styles from './Evidence.module.css';
import { LineShot } from './LineShot.tsx';
import { lineWords } from './lineWords.ts';
import { MorePieces } from './MorePieces.tsx';
import { type Piece, PieceButton } from './PieceButton.tsx';
import { Points } from './Points.tsx';
import { shotForm } from './shotFor.ts';
import { evidenceWords } from './words.ts';

type Year = Output<typeof api.listEvidence>;
export type SheetLine = Year['groups'][number]['lines'][number];

interface EvidenceLineProps {
  readonly line: SheetLine;
  readonly year: Year;
  /** What the page holds of the line. */
  readonly pieces: readonly Piece[];
  /** Absent where this person adds nothing. */
  readonly onAdd?: ((code: string) => void) | undefined;
  readonly onOpen: (piece: Piece) => void;
}

const folded = 3;

/** Something still has to be shown: nothing is there, or points of the checklist are left. */
export function isBare({ count, isForbidding, tally }: SheetLine): boolean {
  return (count === 0 && !isForbidding) || (tally !== null && tally.done < tally.of);
}

/** One line of the sheet: what it expects, what there is, and the ways to add. */
export function EvidenceLine({ line, year, pieces, onAdd, onOpen }: EvidenceLineProps) {
  const words = useWords(evidenceWords);
  const to = { campaignId: year.campaignId, today: year.today, line: line.code };
  const openById = (id: string) => {
    const piece = pieces.find((one) => one.id === id);
    if (piece) onOpen(piece);
  };
  return (
    <li className={styles.line}>
      <span className={styles.code}>{line.code}</span>
      <div className={styles.body}>
        <h3 className={styles.text}>{line.text}</h3>
        {line.expected && <p className={styles.hint}>{words.expected(line.expected)}</p>}
        {line.checklist.length > 0 && (
          <Points to={to} points={line.checklist} pieces={pieces} mayAdd={Boolean(onAdd)} onOpen={openById} />
        )}
        <Pieces line={line} year={year} pieces={pieces} onOpen={onOpen} />
      </div>
      <div className={styles.aside}>
        <CountTag line={line} />
        {onAdd && <Ways line={line} year={year} onAdd={onAdd} />}
      </div>
    </li>
  );
}

/** The newest pieces; all of them when asked for. What shows a point of the checklist already stands there. */
function Pieces({ line, year, pieces, onOpen }: Omit<EvidenceLineProps, 'onAdd'>) {
  const words = useWords(lineWords);
  const [all, setAll] = useState(false);
  const loose = pieces.filter((one) => !one.points.some((point) => point.line === line.code));
  const shown = loose.slice(0, folded);
  const rest = line.count - shown.length - (pieces.length - loose.length);
  if (pieces.length === 0) return null;
  return (
    <div className={styles.pieces}>
      {all ? (
        <MorePieces campaignId={year.campaignId} filter="in-use" line={line.code} onOpen={onOpen} />
      ) : (
        shown.map((piece) => <PieceButton key={piece.id} piece={piece} onOpen={() => onOpen(piece)} />)
      )}
      {rest > 0 && (
        <Button kind="quiet" size="s" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? words.less : words.more(line.count)}
        </Button>
      )}
    </div>
  );
}

interface WaysProps {
  readonly line: SheetLine;
  readonly year: Year;
  readonly onAdd: (code: string) => void;
}

/** A photo in one touch on a phone; anything else through the form. */
function Ways({ line, year, onAdd }: WaysProps) {
  const words = useWords(evidenceWords);
  const { shootLine } = useWords(checkWords);
  const { shoot } = useWords(lineWords);
  const { campaignId, today } = year;
  const [taken, setTaken] = useState<{ readonly file: File; readonly form: string } | null>(null);
  const take = (file: File) => setTaken({ file, form: shotForm(campaignId, line.code, null, newKey()) });
  return (
    <span className={styles.ways}>
      {!line.isForbidding && line.checklist.length === 0 && (
        <span className={styles.cameraOnly}>
          <CameraButton size="s" onTaken={take} aria-label={shootLine(line.code)}>
            {shoot}
          </CameraButton>
        </span>
      )}
      <Button
        size="s"
        icon="plus"
        kind={line.isForbidding ? 'quiet' : 'default'}
        aria-label={words.addTo(line.code)}
        onClick={() => onAdd(line.code)}
      >
        {words.addShort}
      </Button>
      {taken && (
        <LineShot
          to={{ campaignId, today, line: line.code, point: null, form: taken.form }}
          text={line.text}
          file={taken.file}
          onClose={() => setTaken(null)}
        />
      )}
    </span>
  );
}

function CountTag({ line: { count, tally, isForbidding } }: { readonly line: SheetLine }) {
  const words = useWords(evidenceWords);
  const check = useWords(checkWords);
  if (tally) {
    return (
      <Tag kind={tally.done === tally.of ? 'done' : tally.done > 0 ? 'wait' : 'risk'}>
        {[check.tally(tally.done, tally.of), tally.onDay && shortDate(tally.onDay)].filter(Boolean).join(' · ')}
      </Tag>
    );
  }
  if (count > 0) return <Tag kind="done">{words.count(count)}</Tag>;
  return isForbidding ? <Tag kind="plain">{words.notNeeded}</Tag> : <Tag kind="risk">{words.count(0)}</Tag>;
}
