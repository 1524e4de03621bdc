import { shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { momentText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { useWords } from '../ui/language.ts';
import { LateRounds } from './LateRounds.tsx';
import styles from './Routines.module.css';
import { routineWords } from './routineWords.ts';
import { TickButton } from './TickButton.tsx';
import type { Routine, RoutineYear } from './useRoutines.ts';

interface RoutineLineProps {
  readonly year: RoutineYear;
  readonly routine: Routine;
  readonly onPhoto: () => void;
  readonly onChange: () => void;
  readonly onDrop: () => void;
}

/** A routine: this week's touch, the tally with its base and day, every round as a small square. */
export function RoutineLine({ year, routine, onPhoto, onChange, onDrop }: RoutineLineProps) {
  const words = useWords(routineWords);
  const { what, rhythm, done, expected, rounds, lineCode, lineText, keeperName, whyNot } = routine;
  const tally = words.tally(done, expected, words.units[rhythm], shortDate(year.today));
  const maySet = year.whyNot.set.length === 0;
  return (
    <Line
      when={expected === 0 ? '–' : `${done}/${expected}`}
      tone={expected > 0 && done < expected ? 'risk' : expected > 0 ? 'done' : 'wait'}
      margin={expected === 0 ? words.noneDue : tally.slice(tally.indexOf(' ') + 1)}
      title={what}
      why={`${words.rhythms[rhythm]}. ${words.onLine(lineCode, lineText)}. ${words.keptBy(keeperName)}.`}
      actions={
        maySet && (
          <>
            <Button size="s" kind="quiet" onClick={onChange} aria-label={words.changeOf(what)}>
              {words.change}
            </Button>
            <Button size="s" kind="quiet" onClick={onDrop} aria-label={words.dropOf(what)}>
              {words.drop}
            </Button>
          </>
        )
      }
    >
      <Now year={year} routine={routine} onPhoto={onPhoto} />
      <Strip rounds={rounds} />
      {whyNot.tick.length === 0 && <LateRounds year={year} routine={routine} />}
    </Line>
  );
}

function Now({ year, routine, onPhoto }: Pick<RoutineLineProps, 'year' | 'routine' | 'onPhoto'>) {
  const words = useWords(routineWords);
  const round = routine.rounds.find(({ from, to }) => from <= year.today && year.today <= to);
  if (!round && routine.to < year.today) return null;
  if (!round) return <p className={styles.hint}>{words.notRunning}</p>;
  if (round.off !== null) return <p className={styles.hint}>{words.off(round.off)}</p>;
  const said = round.tickedBy && round.tickedAt ? words.by(round.tickedBy, momentText(round.tickedAt)) : undefined;
  const isDone = round.state === 'done';
  const mayTick = routine.whyNot.tick.length === 0;
  if (!isDone && !mayTick) return null;
  return (
    <div className={styles.tick}>
      <TickButton
        routine={{ ...routine, campaignId: year.campaignId }}
        round={{ from: round.from, done: isDone }}
        said={said}
        whyNot={routine.whyNot.tick.map(({ message }) => message)}
      />
      {mayTick && !round.evidenceId && (
        <Button size="s" icon="camera" onClick={onPhoto} aria-label={words.photoOf(routine.what)}>
          {words.photo}
        </Button>
      )}
      {round.evidenceId && (
        <Button size="s" kind="quiet" icon="picture" href={`/phong-trao/${year.campaignId}/minh-chung`}>
          {words.hasPhoto}
        </Button>
      )}
    </div>
  );
}

function Strip({ rounds }: Pick<Routine, 'rounds'>) {
  const words = useWords(routineWords);
  const count = (state: string) => rounds.filter((round) => round.state === state).length;
  return (
    <div className={styles.strip} role="img" aria-label={words.strip(count('done'), count('missed'), count('off'))}>
      {rounds.map(({ from, to, state, off }) => (
        <span
          key={from}
          className={styles[state]}
          title={`${words.span(shortDate(from), shortDate(to))}: ${words.legend[state]}${off ? ` (${off})` : ''}`}
        />
      ))}
    </div>
  );
}

/** What the small squares say, said once a page. */
export function Legend() {
  const words = useWords(routineWords);
  return (
    <ul className={styles.legend}>
      {(['done', 'missed', 'open', 'off', 'ahead'] as const).map((state) => (
        <li key={state}>
          <span className={styles.strip} aria-hidden="true">
            <span className={styles[state]} />
          </span>
          {words.legend[state]}
        </li>
      ))}
    </ul>
  );
}
