import { shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import styles from './Routines.module.css';
import { routineWords } from './routineWords.ts';
import type { Round, Routine, RoutineYear } from './useRoutines.ts';
import { useTick } from './useTick.ts';

interface LateRoundsProps {
  readonly year: RoutineYear;
  readonly routine: Routine;
}

/** Rounds that ended without a tick, newest first, each to be added late. */
export function LateRounds({ year, routine }: LateRoundsProps) {
  const words = useWords(routineWords);
  const missed = routine.rounds.filter(({ state }) => state === 'missed').reverse();
  if (missed.length === 0) return null;
  return (
    <details className={styles.late}>
      <summary>{words.missed(missed.length, words.units[routine.rhythm])}</summary>
      <p className={styles.hint}>{words.lateHint}</p>
      <ul>
        {missed.map((round) => (
          <LateRound key={round.from} year={year} routine={routine} round={round} />
        ))}
      </ul>
    </details>
  );
}

function LateRound({ year, routine, round }: LateRoundsProps & { readonly round: Round }) {
  const words = useWords(routineWords);
  const { done, waits, touch } = useTick({ ...routine, campaignId: year.campaignId }, round.from, false);
  const span = words.span(shortDate(round.from), shortDate(round.to));
  return (
    <li>
      <span>{span}</span>
      {done ? (
        <Tag kind={waits ? 'wait' : 'done'}>{waits ? words.waits : words.legend.done}</Tag>
      ) : (
        <Button size="s" icon="check" onClick={() => touch(true)} aria-label={`${words.lateDone}: ${span}`}>
          {words.lateDone}
        </Button>
      )}
    </li>
  );
}
