import type { Day } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import styles from './Routines.module.css';
import { routineWords } from './routineWords.ts';
import { useTick } from './useTick.ts';

interface TickButtonProps {
  readonly routine: {
    readonly id: string;
    readonly campaignId: string;
    readonly what: string;
    readonly rhythm: 'week' | 'month';
  };
  readonly round: { readonly from: Day; readonly done: boolean };
  /** Who ticked it, and when. */
  readonly said?: string | undefined;
  readonly whyNot?: readonly string[];
}

/** «Tuần này đã làm» in one touch; touched again it is taken back. */
export function TickButton({ routine, round, said, whyNot = [] }: TickButtonProps) {
  const words = useWords(routineWords);
  const { done, waits, refusals, touch } = useTick(routine, round.from, round.done);
  const { what, rhythm } = routine;
  return (
    <div className={styles.tick}>
      {done ? (
        <>
          <Tag kind="done">{words.isDone[rhythm]}</Tag>
          {said && round.done && <span className={styles.said}>{said}</span>}
          {whyNot.length === 0 && (
            <Button size="s" kind="quiet" onClick={() => touch(false)} aria-label={words.undoOf(what)}>
              {words.undo}
            </Button>
          )}
        </>
      ) : (
        <Button
          kind="main"
          icon="check"
          whyNot={whyNot}
          onClick={() => touch(true)}
          aria-label={words.doneOf(words.doneNow[rhythm], what)}
        >
          {words.doneNow[rhythm]}
        </Button>
      )}
      {waits && <Tag kind="wait">{words.waits}</Tag>}
      {refusals.length > 0 && <Tag kind="error">{`${words.refused}: ${refusals.join(' ')}`}</Tag>}
    </div>
  );
}
