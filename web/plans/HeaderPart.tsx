import { shortDate } from '#domain/kernel/day.ts';
import { useWords } from '../ui/language.ts';
import styles from './Plan.module.css';
import { ReadLine, type ReadLineTools } from './ReadLine.tsx';
import type { Reading } from './usePlan.ts';
import { planWords } from './words.ts';

interface PartProps {
  readonly reading: Reading;
  readonly tools: ReadLineTools;
}

/** Title, number, issuer, place, day and period; what the document does not say is said to be missing. */
export function HeaderPart({ reading, tools }: PartProps) {
  const words = useWords(planWords);
  const { period } = reading;
  const rows = [
    ['title', words.titleRow, reading.title],
    ['issuer', words.issuerRow, reading.issuer],
    ['number', words.numberRow, reading.number],
    ['place', words.placeRow, reading.place],
  ] as const;
  return (
    <>
      {rows.map(([place, label, value]) => (
        <ReadLine
          key={place}
          {...tools}
          asked={{ kind: 'text', place, text: value ?? '', name: label }}
          shown={<Named label={label} value={value} />}
        />
      ))}
      <ReadLine
        {...tools}
        asked={{ kind: 'day', place: 'date', text: reading.date ?? '', name: words.dateRow }}
        shown={<Named label={words.dateRow} value={reading.date && shortDate(reading.date)} />}
      />
      <ReadLine
        {...tools}
        asked={{ kind: 'period', place: 'period', text: period ? `${period.from} ${period.to}` : '', name: words.periodRow }}
        shown={<Named label={words.periodRow} value={period && `${shortDate(period.from)} – ${shortDate(period.to)}`} />}
      />
    </>
  );
}

function Named({ label, value }: { readonly label: string; readonly value: string | null }) {
  const words = useWords(planWords);
  return (
    <>
      <span className="ink-2">{label}: </span>
      {value ?? <span className={styles.missing}>{words.unsaid}</span>}
    </>
  );
}
