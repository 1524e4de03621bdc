import * as api from '#api/today.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useSession, useShownSeat } from '../kernel/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { dueOf } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Held } from './Held.tsx';
import { News } from './News.tsx';
import { Waits } from './Waits.tsx';
import { todayWords } from './words.ts';
import { YearRibbon } from './YearRibbon.tsx';

type Today = Output<typeof api.showToday>;

/** Home of every seat: one list of what waits, the year as a ribbon, what others owe. */
export function TodayPage() {
  const words = useWords(todayWords);
  const read = useRead(api.showToday, {});
  const { me, now } = useSession();
  const seatId = useShownSeat(me);
  const seat = me?.seats.find((each) => each.id === seatId);
  const tasks = read.data?.tasks ?? [];
  const late = tasks.filter((task) => task.due !== null && task.due <= now).length;
  const first = read.data?.years[0];
  return (
    <Page
      title={read.data ? words.headline(tasks.length, late) : words.title}
      lead={first ? [first.unitName, first.place].filter(Boolean).join(', ') : seat?.unitName}
      aside={first?.held && <Held held={first.held} />}
    >
      <Loaded read={read}>{(today) => <Parts today={today} now={now} />}</Loaded>
    </Page>
  );
}

function Parts({ today, now }: { readonly today: Today; readonly now: string }) {
  const words = useWords(todayWords);
  return (
    <>
      <Section title={words.waiting} aside={today.tasks.length > 0 && words.order} first>
        {today.tasks.length === 0 ? (
          <Empty title={words.nothing}>{words.nothingWhy}</Empty>
        ) : (
          <Tasks tasks={today.tasks} now={now} />
        )}
      </Section>
      {today.years.map((year) => (
        <YearRibbon key={year.campaignId} year={year} now={now} />
      ))}
      {today.waits.length > 0 && <Waits waits={today.waits} />}
      {today.notices.length > 0 && <News notices={today.notices} />}
    </>
  );
}

function Tasks({ tasks, now }: { readonly tasks: Today['tasks']; readonly now: string }) {
  const words = useWords(todayWords);
  return (
    <Lines label={words.waiting}>
      {tasks.map((task, index) => {
        const due = task.due ? dueOf(task.due, now) : { when: words.soon, tone: 'plain' as const, margin: undefined };
        return (
          <Line
            key={`${task.code} ${task.link}`}
            when={due.when}
            tone={due.tone}
            margin={due.margin}
            title={task.title}
            why={[task.unitName, task.why].filter(Boolean).join(' · ')}
            leading={index === 0}
            actions={
              <Button href={task.link} kind={index === 0 ? 'main' : 'default'} aria-label={`${words.open}: ${task.title}`}>
                {index === 0 ? words.start : words.open}
              </Button>
            }
          />
        );
      })}
    </Lines>
  );
}
