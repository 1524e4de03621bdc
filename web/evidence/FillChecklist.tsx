import { useState } from 'react';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.ts';
import { checkWords } from './checkWords.ts';
import styles from './Shot.module.css';
import { ShotForm } from './ShotForm.tsx';
import { type ShotFor, shotForm } from './shotFor.ts';
import { useShot } from './useShot.ts';

interface FillChecklistProps {
  readonly to: Omit<ShotFor, 'point' | 'form'>;
  readonly points: readonly string[];
  /** The newest day of each point that has a piece, by its place from 1. */
  readonly shownOn: ReadonlyMap<number, Day>;
  /** Where it begins, from 1. */
  readonly start: number;
  readonly onClose: () => void;
}

/** The points of a checklist one after another: a photo or a sentence each; those without come first. */
export function FillChecklist({ to, points, shownOn, start, onClose }: FillChecklistProps) {
  const words = useWords(checkWords);
  const [point, setPoint] = useState(start);
  const [sent, setSent] = useState<ReadonlySet<number>>(new Set());
  const has = (place: number) => shownOn.has(place) || sent.has(place);
  const name = points[point - 1] ?? '';
  const goOn = (done: ReadonlySet<number>) => {
    const order = points.map((_, at) => ((point + at) % points.length) + 1);
    const next = order.find((place) => place !== point && !shownOn.has(place) && !done.has(place));
    if (next === undefined) onClose();
    else setPoint(next);
  };
  const target = { ...to, point, form: shotForm(to.campaignId, to.line, point, '') };
  const shot = useShot(target, () => {
    const done = new Set([...sent, point]);
    setSent(done);
    goOn(done);
  });
  const others = points.some((_, at) => at + 1 !== point && !has(at + 1));
  const before = shownOn.get(point);
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words.fillTitle(to.line, point, points.length)}
      busy={shot.busy}
      foot={
        <>
          {others ? (
            <Button
              kind="quiet"
              onClick={() => {
                shot.goOn();
                goOn(sent);
              }}
            >
              {words.skip}
            </Button>
          ) : (
            <Button onClick={onClose}>{words.close}</Button>
          )}
          <Button
            kind="main"
            icon="send"
            busy={shot.busy}
            whyNot={shot.file || shot.note.trim() !== '' ? [] : [words.needed]}
            onClick={() => void shot.send()}
          >
            {others ? words.sendNext : words.send}
          </Button>
        </>
      }
    >
      <p className={styles.point}>{name}</p>
      <p className={styles.far} role="status">
        {words.doneSoFar(points.filter((_, at) => has(at + 1)).length, points.length)}
        {before && `. ${words.already(shortDate(before))}`}
      </p>
      <ShotForm key={point} shot={shot} to={target} what={name} />
    </Dialog>
  );
}
