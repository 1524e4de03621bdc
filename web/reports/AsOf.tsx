import { useEffect, useState } from 'react';
import { addDays, type Day, day, daysBetween, shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import styles from './Reports.module.css';
import type { Report } from './useReport.ts';
import { reportsWords } from './words.ts';

interface AsOfProps {
  readonly report: Report;
  readonly onDay: (on: Day | undefined) => void;
}

/** The day of which the report is: typed, or drawn along the year; without one it is of today. */
export function AsOf({ report, onDay }: AsOfProps) {
  const words = useWords(reportsWords).asOf;
  const { on, today } = report;
  const [first, last] = reach(report);
  const [drawn, setDrawn] = useState<Day | undefined>();
  useEffect(() => {
    if (drawn === undefined || drawn === on) return;
    const soon = setTimeout(() => onDay(drawn), 350);
    return () => clearTimeout(soon);
  }, [drawn, on, onDay]);
  if (first >= last) return null;
  const shown = drawn ?? (on as Day | undefined) ?? last;
  return (
    <div className={styles.asOf}>
      <DateField
        name="on"
        label={words.label}
        value={(on as Day | undefined) ?? null}
        onChange={(next) => next !== null && next >= first && next <= today && onDay(next)}
        min={first}
        max={today as Day}
      />
      <label className={styles.slider}>
        <span>{words.slide(shortDate(shown))}</span>
        <input
          type="range"
          min={0}
          max={daysBetween(first, last)}
          value={daysBetween(first, shown)}
          aria-valuetext={shortDate(shown)}
          onChange={(event) => setDrawn(addDays(first, Number(event.target.value)))}
        />
        <span className={styles.ends} aria-hidden="true">
          <span>{shortDate(first)}</span>
          <span>{shortDate(last)}</span>
        </span>
      </label>
      {on !== undefined && (
        <Button size="s" onClick={() => onDay(undefined)}>
          {words.now}
        </Button>
      )}
    </div>
  );
}

/** The days that the slider runs over: the years of the report and the one after, in which results and titles come. */
function reach({ from, year, today, keptFrom }: Report): readonly [Day, Day] {
  const first = day(`${from ?? year}-01-01`);
  const end = day(`${year + 1}-12-31`);
  return [keptFrom !== null && keptFrom > first ? (keptFrom as Day) : first, end < today ? end : (today as Day)];
}
