import type * as api from '#api/evidence.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import { Thumb } from '../ui/Thumb.tsx';
import styles from './Evidence.module.css';
import { lineWords } from './lineWords.ts';
import { thumbnailOf } from './pieceOf.ts';
import { evidenceWords } from './words.ts';

export type Piece = Output<typeof api.listEvidence>['evidence'][number];

function iconOf({ kind, file }: Piece): IconName {
  if (kind === 'file') return file?.isPicture ? 'picture' : 'document';
  return kind === 'link' ? 'link' : 'pen';
}

/** What a piece is called: its note, else its file or its address. */
const nameOf = ({ note, file, link }: Piece): string => note || file?.name || link || '';

/** One piece in a line's list; pressing it opens what may be done with it. */
export function PieceButton({ piece, onOpen }: { readonly piece: Piece; readonly onOpen: () => void }) {
  const words = useWords(evidenceWords);
  const { deleted } = useWords(lineWords);
  const small = thumbnailOf(piece);
  const isHeldBack = piece.file?.isPicture && !piece.noPupil && !piece.removed && !piece.deletedOn;
  return (
    <button
      type="button"
      className={[styles.piece, piece.removed && styles.gone].filter(Boolean).join(' ')}
      onClick={onOpen}
      aria-haspopup="dialog"
    >
      <span className={styles.sign}>
        {small ? (
          <Thumb src={small} alt={words.kinds[piece.kind]} size="m" />
        ) : (
          <Icon name={iconOf(piece)} label={words.kinds[piece.kind]} />
        )}
      </span>
      <span className={styles.what}>
        {nameOf(piece)}{' '}
        {isHeldBack && (
          <Tag kind="wait" icon="lock">
            {words.stays}
          </Tag>
        )}
        <DoubtTag piece={piece} />
        {piece.removed && <Tag kind="plain">{words.removed}</Tag>}
        {piece.deletedOn && <Tag kind="plain">{deleted(shortDate(piece.deletedOn))}</Tag>}
      </span>
      <span className={styles.meta}>{[shortDate(piece.onDay), piece.addedBy].filter(Boolean).join(' · ')}</span>
    </button>
  );
}

function DoubtTag({ piece: { doubts, removed } }: { readonly piece: Piece }) {
  const words = useWords(lineWords);
  const [last] = doubts.usedBefore;
  if (removed || (!last && !doubts.isOutside)) return null;
  const said = [last && words.usedAgain(last.year), doubts.isOutside && words.outsideTag, doubts.isAsked && words.askedTag];
  return <Tag kind={doubts.isAsked ? 'risk' : 'plain'}>{said.filter(Boolean).join(', ')}</Tag>;
}
