import type { ReactNode } from 'react';
import * as api from '#api/today.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useSession, useShownSeat } from '../kernel/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Administration } from './Administration.tsx';
import { Held } from './Held.tsx';
import { News } from './News.tsx';
import { Tasks } from './Tasks.tsx';
import { Waits } from './Waits.tsx';
import { todayWords } from './words.ts';
import { Years } from './YearRibbon.tsx';

type Today = Output<typeof api.showToday>;

interface TodayPageProps {
  /** What other features have for this person, under what waits. */
  readonly children?: ReactNode;
}

/** Home of every seat: one list of what waits, the year as a ribbon, what others owe. */
export function TodayPage({ children }: TodayPageProps) {
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
      <Loaded read={read}>
        {(today) => (
          <Parts today={today} now={now} holdsSeat={seat !== undefined}>
            {children}
          </Parts>
        )}
      </Loaded>
    </Page>
  );
}

interface PartsProps {
  readonly today: Today;
  readonly now: string;
  readonly holdsSeat: boolean;
  readonly children: ReactNode;
}

function Parts({ today, now, holdsSeat, children }: PartsProps) {
  const words = useWords(todayWords);
  return (
    <>
      <Section title={words.waiting} aside={today.tasks.length > 1 && words.order} first>
        {today.tasks.length === 0 ? <Nothing today={today} holdsSeat={holdsSeat} /> : <Tasks tasks={today.tasks} now={now} />}
      </Section>
      {children}
      {today.administration && <Administration checks={today.administration} />}
      <Years years={today.years} now={now} />
      {today.waits.length > 0 && <Waits waits={today.waits} />}
      {today.notices.length > 0 && <News notices={today.notices} />}
    </>
  );
}

/** Nothing waits: where the year stands and what may be done all the same, or whom to ask without a seat. */
function Nothing({ today, holdsSeat }: { readonly today: Today; readonly holdsSeat: boolean }) {
  const words = useWords(todayWords);
  if (!holdsSeat) return <Empty title={words.noSeat}>{words.noSeatWhy}</Empty>;
  const [year] = today.years;
  const step = year?.steps.find(({ state }) => state === 'now' || state === 'late' || state === 'waiting');
  return (
    <Empty title={words.nothing} action={step?.link && <Button href={step.link}>{words.seeStep}</Button>}>
      {year && step ? words.nothingInYear(year.year, step.number, step.title) : words.nothingWhy}
    </Empty>
  );
}
