import { useState } from 'react';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/language.ts';
import { Thumb } from '../ui/Thumb.tsx';
import { checkWords } from './checkWords.ts';
import { FillChecklist } from './FillChecklist.tsx';
import type { Piece } from './PieceButton.tsx';
import { thumbnailOf } from './pieceOf.ts';
import styles from './Shot.module.css';
import type { ShotFor } from './shotFor.ts';

interface PointsProps {
  readonly to: Omit<ShotFor, 'point' | 'form'>;
  readonly points: readonly string[];
  /** What the page holds of the line, newest first. */
  readonly pieces: readonly Piece[];
  readonly mayAdd: boolean;
  readonly onOpen: (id: string) => void;
}

/** Each point of a checklist with what shows it; what is missing is a touch away. */
export function Points({ to, points, pieces, mayAdd, onOpen }: PointsProps) {
  const words = useWords(checkWords);
  const [filling, setFilling] = useState<number | null>(null);
  const pieceOf = (place: number) =>
    pieces.find((one) => one.points.some((each) => each.line === to.line && each.point === place));
  const shownOn = new Map<number, Day>();
  for (const place of points.keys()) {
    const piece = pieceOf(place + 1);
    if (piece) shownOn.set(place + 1, piece.onDay);
  }
  const firstBare = points.findIndex((_, at) => !shownOn.has(at + 1)) + 1;
  return (
    <>
      <ul className={styles.points} aria-label={words.pointsOf(to.line)}>
        {points.map((point, at) => (
          <li key={point}>
            <Icon
              name={shownOn.has(at + 1) ? 'check' : 'dot'}
              label={shownOn.has(at + 1) ? words.shown : words.bare}
              className={shownOn.has(at + 1) ? 'is-done' : 'is-plain'}
            />
            <span className={styles.name}>
              {point}
              <ShownBy piece={pieceOf(at + 1)} />
            </span>
            <span className={styles.aside}>
              <PointPicture piece={pieceOf(at + 1)} point={point} onOpen={onOpen} />
              {mayAdd && !shownOn.has(at + 1) && (
                <Button size="s" kind="quiet" icon="camera" aria-label={words.shootFor(point)} onClick={() => setFilling(at + 1)}>
                  {words.shoot}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {mayAdd && firstBare > 0 && (
        <Button size="s" icon="camera" aria-label={words.fillOf(to.line)} onClick={() => setFilling(firstBare)}>
          {words.fill}
        </Button>
      )}
      {filling !== null && (
        <FillChecklist to={to} points={points} shownOn={shownOn} start={filling} onClose={() => setFilling(null)} />
      )}
    </>
  );
}

function ShownBy({ piece }: { readonly piece: Piece | undefined }) {
  if (!piece) return null;
  return <small>{[shortDate(piece.onDay), piece.note].filter(Boolean).join(' · ')}</small>;
}

interface PointPictureProps {
  readonly piece: Piece | undefined;
  readonly point: string;
  readonly onOpen: (id: string) => void;
}

function PointPicture({ piece, point, onOpen }: PointPictureProps) {
  const source = piece && thumbnailOf(piece);
  if (!source) return null;
  return (
    <button type="button" className={styles.open} aria-haspopup="dialog" onClick={() => onOpen(piece.id)}>
      <Thumb src={source} alt={point} />
    </button>
  );
}
