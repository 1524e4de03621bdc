import { useState } from 'react';
import { shortDate } from '#domain/kernel/day.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { sizeText } from '../ui/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/language.ts';
import { Thumb } from '../ui/Thumb.tsx';
import styles from './EvidencePiece.module.css';
import type { Piece } from './useUnderReview.ts';
import { appraisalWords } from './words.ts';

/** A piece of evidence in the page: its day, its note, the picture itself; other files to download. */
export function EvidencePiece({ piece }: { readonly piece: Piece }) {
  const { file, link, note, onDay } = piece;
  const href = `/api/evidence/${piece.id}/file`;
  return (
    <li>
      <p>
        <b>{shortDate(onDay)}</b> {note}
      </p>
      <Again piece={piece} />
      {file?.isPicture && <Picture piece={piece} alt={note || file.name} />}
      {file && (
        <p className={styles.file}>
          <Icon name={file.isPicture ? 'picture' : 'document'} size="s" />
          {piece.whyNot.open.length === 0 ? (
            <a href={href} download={file.name}>
              {file.name}
            </a>
          ) : (
            file.name
          )}
          <span className="ink-2">{sizeText(file.size)}</span>
        </p>
      )}
      {link && (
        <p className={styles.file}>
          <Icon name="link" size="s" />
          <Anchor href={link} target="_blank" rel="noreferrer noopener">
            {link}
          </Anchor>
        </p>
      )}
    </li>
  );
}

/** The file served an earlier year that went out, or its day is of another year: the reader is told, and what the unit answered. */
function Again({ piece: { doubts } }: { readonly piece: Piece }) {
  const words = useWords(appraisalWords);
  const [last] = doubts.usedBefore;
  if (!last && !doubts.isOutside) return null;
  const said = [last && words.usedAgain(last.year), doubts.isOutside && words.outsideYear];
  return (
    <p className="tiny ink-2">
      {said.filter(Boolean).join('; ')}. {doubts.stillProves ? words.stillProves : words.notAnswered}
    </p>
  );
}

/** The small picture at once; the whole one when it is asked for. */
function Picture({ piece, alt }: { readonly piece: Piece; readonly alt: string }) {
  const words = useWords(appraisalWords);
  const [isWhole, setIsWhole] = useState(false);
  const [held] = piece.whyNot.open;
  if (held) return <p className="tiny ink-2">{held.message}</p>;
  const whole = `/api/evidence/${piece.id}/file`;
  if (isWhole || !piece.file?.thumbnail) return <img className={styles.picture} src={whole} alt={alt} />;
  return (
    <button type="button" className={styles.enlarge} onClick={() => setIsWhole(true)} aria-label={words.enlarge(alt)}>
      <Thumb src={`/api/evidence/${piece.id}/thumbnail`} alt={alt} size="l" />
    </button>
  );
}
