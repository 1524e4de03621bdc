import * as api from '#api/org.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import styles from './Org.module.css';
import { orgWords } from './words.ts';

interface DaySliderProps {
  /** Null: today. */
  readonly day: Day | null;
  readonly onChange: (day: Day | null) => void;
}

/** Draws the tree through its days: each stop is a day on which it changed, the last is today. */
export function DaySlider({ day, onChange }: DaySliderProps) {
  const words = useWords(orgWords);
  const { data } = useRead(api.listTreeDays, {});
  if (!data || data.days.length < 2) return null;
  const last = data.days.length;
  const before = data.days.filter((one) => one.day <= (day ?? data.today)).length - 1;
  const at = day === null || day === data.today ? last : Math.max(0, before);
  const stop = data.days[at];
  const isToday = at === last;
  const text = isToday ? words.nowState(shortDate(data.today)) : words.asOf(shortDate(day ?? stop!.day));
  const moved = (to: number) => onChange(to >= last ? null : data.days[to]!.day);
  return (
    <div className={styles.slider}>
      <label htmlFor="moc-so-do">{words.stateFrom}</label>
      <input
        id="moc-so-do"
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        aria-valuetext={text}
        onChange={(event) => moved(Number(event.target.value))}
      />
      <output htmlFor="moc-so-do">
        <b>{text}</b>
        {!isToday && stop && stop.day === (day ?? stop.day) && (
          <span className={styles.path}>{words.changesOn(stop.changes)}</span>
        )}
      </output>
      {!isToday && (
        <Button size="s" onClick={() => onChange(null)}>
          {words.asToday}
        </Button>
      )}
    </div>
  );
}
