import { shortDate } from '#domain/kernel/day.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { dayText } from '../ui/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useLanguage, useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
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
                when={rhythm.every}
                margin={rhythm.days.length > 1 ? words.times(rhythm.days.length) : undefined}
                title={rhythm.what}
                why={rhythm.days.length === 0 ? words.everyWeek : rhythm.days.map(shortDate).join(' · ')}
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

function Milestones({ workplan }: { readonly workplan: Workplan }) {
  const words = useWords(workplanWords);
  const language = useLanguage();
  if (workplan.milestones.length === 0) return <Empty title={words.noMilestones}>{words.noMilestonesWhy}</Empty>;
  return (
    <DataTable
      caption={words.calendar}
      rows={workplan.milestones}
      rowKey={(row) => `${row.kind} ${row.on} ${row.line} ${row.what}`}
      toneOf={(row) => (row.on < workplan.today ? 'muted' : undefined)}
      columns={[
        { key: 'what', head: words.what, cell: (row) => row.what, names: true },
        {
          key: 'on',
          width: '13rem',
          head: words.day,
          cell: (row) => (
            <>
              {dayText(row.on, language)}
              <br />
              <span className="small ink-2">{row.kind === 'deadline' ? words[row.meaning] : words.window}</span>
            </>
          ),
        },
        {
          key: 'begin',
          width: '13rem',
          head: words.begin,
          cell: (row) => (
            <>
              {dayText(row.beginOn, language)} {!row.certain && <Uncertain />}
            </>
          ),
        },
        { key: 'line', head: words.source, numeric: true, cell: (row) => row.line ?? '' },
      ]}
    />
  );
}

function Uncertain() {
  const words = useWords(workplanWords);
  return (
    <span className="small is-risk" style={{ display: 'block' }}>
      <Icon name="warning" size="s" /> {words.uncertain}
    </span>
  );
}
