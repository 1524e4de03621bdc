import type { Day } from '#domain/kernel/day.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { useWords } from '../ui/language.ts';
import styles from './Today.module.css';
import { todayWords } from './words.ts';

interface HeldProps {
  readonly held: {
    readonly titleName: string;
    readonly number: string;
    readonly decidedOn: Day;
    readonly firstYear: number;
    readonly lastYear: number;
  };
}

/** The title that the unit holds, beside the page's head. */
export function Held({ held }: HeldProps) {
  const words = useWords(todayWords);
  return (
    <p className={styles.held}>
      <b>
        {words.held}: {held.titleName}
      </b>
      {held.firstYear}–{held.lastYear}, {words.heldBy(held.number, shortDate(held.decidedOn))}
    </p>
  );
}
