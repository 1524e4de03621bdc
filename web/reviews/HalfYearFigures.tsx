import { type Day, shortDate } from '#domain/kernel/day.ts';
import { halfYearDays } from '#domain/reviews/halfYear.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { DateField } from '../ui/DateField.tsx';
import { shareText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Section } from '../ui/Section.tsx';
import type { HalfYear } from './HalfYearPage.tsx';
import { halfYearWords } from './halfYearWords.ts';
import styles from './Reviews.module.css';

type Figure = HalfYear['figures'][number];
type Counted = Pick<Figure, 'part' | 'whole'>;

const groups = ['work', 'activities', 'incidents'] as const;

interface HalfYearFiguresProps {
  readonly half: HalfYear;
  /** Absent once approved: then the day stays. */
  readonly onAsOf?: (day: Day) => void;
}

/** Each figure with its base, beside the same of the year before; never a share without its whole and its day. */
export function HalfYearFigures({ half, onAsOf }: HalfYearFiguresProps) {
  const words = useWords(halfYearWords);
  const day = shortDate(half.asOf);
  const { from } = halfYearDays(half.year);
  return (
    <Section title={words.figures} first aside={onAsOf ? words.countedOn(day) : words.frozenOn(day)}>
      {onAsOf && (
        <div className={styles.asOf}>
          <DateField
            name="figuresAsOf"
            label={words.asOf}
            value={half.asOf}
            min={from}
            max={half.today}
            onChange={(on) => on && on >= from && on <= half.today && onAsOf(on)}
          />
        </div>
      )}
      {half.before === null && <Note kind="info">{words.noYearBefore}</Note>}
      {groups.map((group) => (
        <Group key={group} half={half} figures={half.figures.filter((figure) => figure.group === group)} group={group} />
      ))}
    </Section>
  );
}

interface GroupProps {
  readonly half: HalfYear;
  readonly figures: readonly Figure[];
  readonly group: (typeof groups)[number];
}

function Group({ half, figures, group }: GroupProps) {
  const words = useWords(halfYearWords);
  if (figures.length === 0) return null;
  const textOf = (counted: Counted | null) =>
    counted === null ? words.notCounted : counted.whole === null ? String(counted.part) : shareText(counted.part, counted.whole);
  const before =
    half.before === null
      ? []
      : [
          {
            key: 'earlier',
            head: words.earlier(half.year - 1, shortDate(half.before)),
            numeric: true,
            cell: (figure: Figure) => textOf(figure.before),
          },
        ];
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>{words.groups[group]}</h3>
      <DataTable
        caption={words.groups[group]}
        rows={figures}
        rowKey={(figure) => figure.key}
        columns={[
          { key: 'what', head: words.what, cell: (figure) => figure.name },
          { key: 'now', head: words.now(half.year), numeric: true, cell: textOf },
          ...before,
        ]}
      />
    </div>
  );
}
