import type * as api from '#api/evidence.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import styles from './Evidence.module.css';
import { evidenceWords } from './words.ts';

export type Piece = Output<typeof api.listEvidence>['evidence'][number];

function iconOf({ kind, file }: Piece): IconName {
  if (kind === 'file') return file?.isPicture ? 'picture' : 'document';
  return kind === 'link' ? 'link' : 'pen';
}

/** What a piece is called: its note, else its file or its address. */
const nameOf = ({ note, file, link }: Piece): string => note || file?.name || link || '';

/** One piece in a line's list; pressing it opens what may be done with it. */
export function PieceButton({ piece, onOpen }: { readonly piece: Piece; readonly onOpen: (id: string) => void }) {
  const words = useWords(evidenceWords);
  const isHeldBack = piece.file?.isPicture && !piece.noPupil && !piece.removed;
  return (
    <button
      type="button"
      className={[styles.piece, piece.removed && styles.gone].filter(Boolean).join(' ')}
      onClick={() => onOpen(piece.id)}
      aria-haspopup="dialog"
    >
      <Icon name={iconOf(piece)} label={words.kinds[piece.kind]} />
      <span className={styles.what}>
        {nameOf(piece)}{' '}
        {isHeldBack && (
          <Tag kind="wait" icon="lock">
            {words.stays}
          </Tag>
        )}
        {piece.removed && <Tag kind="plain">{words.removed}</Tag>}
      </span>
      <span className={styles.meta}>{[shortDate(piece.onDay), piece.addedBy].filter(Boolean).join(' · ')}</span>
    </button>
  );
}
