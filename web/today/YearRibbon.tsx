import { useState } from 'react';
import type * as api from '#api/today.ts';
import { dayAt, shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Ribbon, type RibbonPhase, type RibbonStep } from '../ui/Ribbon.tsx';
import { Section } from '../ui/Section.tsx';
import { stepWords } from './stepWords.ts';
import styles from './Today.module.css';
import { todayWords } from './words.ts';

type Year = Output<typeof api.showToday>['years'][number];
type Step = Year['steps'][number];

/** Which steps stand in which phase of the year. */
const phases = [
  [1, 8],
  [9, 12],
  [13, 16],
  [17, 20],
] as const;

interface YearsProps {
  readonly years: readonly Year[];
  readonly now: string;
}

/** The years that are on: the newest open, an older one that is not over yet folded away. */
export function Years({ years, now }: YearsProps) {
  const words = useWords(todayWords);
  const [first, ...older] = years;
  if (!first) return null;
  return (
    <>
      <YearRibbon year={first} now={now} />
      {older.map((year) => (
        <details key={year.campaignId} className={styles.older}>
          <summary>{words.olderYear(year.year, year.planTitle ?? year.unitName, currentOf(year)?.title)}</summary>
          <YearRibbon year={year} now={now} />
        </details>
      ))}
    </>
  );
}

const currentOf = (year: Year) =>
  year.steps.find((step) => step.state === 'now' || step.state === 'late') ?? year.steps.find((step) => step.state === 'waiting');

/** The unit's year in twenty steps; the step that is on is open under it. */
function YearRibbon({ year, now }: { readonly year: Year; readonly now: string }) {
  const words = useWords(todayWords);
  const current = currentOf(year);
  const [opened, setOpened] = useState<number>();
  const shown = year.steps.find((step) => step.number === (opened ?? current?.number)) ?? year.steps[0]!;
  const count = (...states: Step['state'][]) => year.steps.filter((step) => states.includes(step.state)).length;
  return (
    <Section
      title={year.planTitle ? words.yearOfPlan(year.year, year.planTitle) : words.year(year.year)}
      aside={words.counts(count('done'), count('running', 'now', 'waiting'), count('late'), count('next'), count('elsewhere'))}
    >
      <Ribbon
        label={year.planTitle ? words.yearOfPlan(year.year, year.planTitle) : words.year(year.year)}
        phases={phases.map(([first, last], index) => phaseOf(year, first, last, words.phases[index]!, words.months[index]!))}
        {...(current && year.month > 0
          ? { today: { step: current.number, label: words.todayMark(shortDate(dayAt(now)).slice(0, 5)) } }
          : {})}
        onOpen={setOpened}
        opened={shown.number}
      />
      <StepShown step={shown} />
    </Section>
  );
}

function phaseOf(year: Year, first: number, last: number, title: string, months: string): RibbonPhase {
  return {
    title,
    months,
    steps: year.steps.filter((step) => step.number >= first && step.number <= last).map(ribbonStep),
  };
}

function ribbonStep(step: Step): RibbonStep {
  return { number: step.number, title: step.title, state: step.state, ...(step.share === null ? {} : { share: step.share }) };
}

/** The step under the ribbon: what is done in it, how it stands, what it opens. */
function StepShown({ step }: { readonly step: Step }) {
  const words = useWords(todayWords);
  const steps = useWords(stepWords);
  const about = steps[step.number as keyof typeof steps];
  return (
    <div className={styles.step} aria-live="polite">
      <p className={styles.small}>
        {words.stepOpen}
        <b>
          {step.number}. {step.title}
        </b>
      </p>
      <div className={styles.about}>
        <div>
          <h3>{words.stepWhat}</h3>
          <p>{about.what}</p>
        </div>
        <div>
          <h3>{words.stepThen}</h3>
          <p>{about.next}</p>
        </div>
      </div>
      <div className={styles.act}>
        <p className="small ink-2">{words.states[step.state]}</p>
        {step.link && (
          <Button href={step.link} size="s">
            {words.go}
          </Button>
        )}
      </div>
    </div>
  );
}
