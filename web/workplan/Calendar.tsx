import { addDays, type Day, shortDate, startOf } from '#domain/kernel/day.ts';
import { useNow } from '../kernel/clock.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { dayText, timeLeft, upperFirst, urgencyOf } from '../ui/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useLanguage, useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import styles from './Workplan.module.css';
import type { Workplan } from './WorkplanPage.tsx';
import { workplanWords } from './words.ts';

/** The dates of the plan and of the launched windows, then what comes again. */
export function Calendar({ workplan }: { readonly workplan: Workplan }) {
  const words = useWords(workplanWords);
  return (
    <>
      <Section title={words.calendar} aside={words.calendarAside}>
        <Milestones workplan={workplan} />
      </Section>
      {workplan.rhythms.length > 0 && (
        <Section title={words.rhythms} aside={words.rhythmsAside}>
          <Lines label={words.rhythms}>
            {workplan.rhythms.map((rhythm) => (
              <Line
                key={`${rhythm.line} ${rhythm.every} ${rhythm.what}`}
                when={upperFirst(rhythm.every)}
                margin={rhythm.days.length > 1 ? words.times(rhythm.days.length) : undefined}
                title={upperFirst(rhythm.what)}
                why={rhythm.days.length === 0 ? words.everyWeek : <Turns days={rhythm.days} today={workplan.today} />}
              >
                {!rhythm.certain && <Uncertain />}
              </Line>
            ))}
          </Lines>
        </Section>
      )}
    </>
  );
}

type Milestone = Workplan['milestones'][number];

const endOf = (day: Day) => startOf(addDays(day, 1));

/** The days of a rhythm: those past are quiet, the next one stands out. */
function Turns({ days, today }: { readonly days: readonly Day[]; readonly today: Day }) {
  const next = days.find((day) => day >= today);
  return (
    <span className={styles.turns}>
      {days.map((day) => (
        <span key={day} className={day === next ? styles.next : day < today ? styles.past : undefined}>
          {shortDate(day)}
        </span>
      ))}
    </span>
  );
}

function Milestones({ workplan }: { readonly workplan: Workplan }) {
  const words = useWords(workplanWords);
  const language = useLanguage();
  const now = useNow();
  if (workplan.milestones.length === 0) return <Empty title={words.noMilestones}>{words.noMilestonesWhy}</Empty>;
  return (
    <DataTable
      caption={words.calendar}
      rows={workplan.milestones}
      rowKey={(row) => `${row.kind} ${row.on} ${row.line} ${row.what}`}
      toneOf={(row) => (row.on < workplan.today ? 'muted' : undefined)}
      columns={[
        { key: 'what', head: words.what, cell: (row: Milestone) => row.what, names: true },
        {
          key: 'on',
          width: '15rem',
          head: words.day,
          cell: (row: Milestone) => (
            <>
              {dayText(row.on, language)}
              <br />
              <span className="small ink-2">{row.kind === 'deadline' ? words[row.meaning] : words.window}</span>
              {row.on >= workplan.today && (
                <span className={`${styles.left} is-${urgencyOf(endOf(row.on), now)}`}>
                  {timeLeft(endOf(row.on), now, language)}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'begin',
          width: '13rem',
          head: words.begin,
          cell: (row: Milestone) => (
            <>
              {dayText(row.beginOn, language)} {!row.certain && <Uncertain />}
            </>
          ),
        },
        { key: 'line', head: words.source, numeric: true, cell: (row: Milestone) => row.line ?? '' },
      ].filter(({ key }) => key !== 'line' || workplan.milestones.some(({ line }) => line !== null))}
    />
  );
}

function Uncertain() {
  const words = useWords(workplanWords);
  return (
    <span className={styles.uncertain}>
      <Icon name="warning" size="s" />
      <span>{words.uncertain}</span>
    </span>
  );
}
