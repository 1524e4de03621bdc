import { shortDate } from '#domain/kernel/day.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './Outcome.module.css';
import { Reasons } from './Reasons.tsx';
import { isTakenBack, type Outcome } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

type Cycle = NonNullable<Outcome['cycle']>;

/** The years so far, how many in a row of how many needed, and why there is no title yet. */
export function CycleSection({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords(recognitionWords);
  const { cycle, whyNoTitle } = outcome;
  return (
    <Section title={words.cycle} aside={cycle && words.kinds[cycle.kind]}>
      {cycle ? <Years outcome={outcome} cycle={cycle} /> : <Note>{words.noCycle}</Note>}
      <Inherited outcome={outcome} />
      {cycle && whyNoTitle.length > 0 && <Reasons reasons={whyNoTitle} kind={isRecognised(outcome) ? 'done' : 'wait'} />}
      {cycle && whyNoTitle.length === 0 && (
        <Note kind={isTakenBack(outcome) ? 'wait' : 'done'}>{isTakenBack(outcome) ? words.takenBack : words.mayDecide}</Note>
      )}
    </Section>
  );
}

/** How an heir went on with what its predecessors had, by which decision, chosen by whom and why. */
function Inherited({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords(recognitionWords);
  return outcome.inheritances.map(({ year, ruleName, decisions, reason, chosenBy, chosenOn, others }) => (
    <Note key={year} title={words.inherited(year, decisions)}>
      {words.inheritedHow(ruleName, others.join('; '))} {reason && words.inheritedWhy(reason, chosenBy, shortDate(chosenOn))}
    </Note>
  ));
}

const isRecognised = ({ whyNoTitle }: Outcome) => whyNoTitle.every(({ code }) => code === 'recognition.recognised-already');

/** From the first year of the cycle to the year in which the title can be decided at the earliest. */
export function yearsOf(
  cycle: Pick<Cycle, 'firstYear' | 'years' | 'streak'>,
  year: number,
  isAnnounced: boolean,
): readonly number[] {
  const counted = isAnnounced ? year : year - 1;
  const last = Math.max(year, counted + Math.max(0, cycle.years - cycle.streak));
  return Array.from({ length: last - cycle.firstYear + 1 }, (_, index) => cycle.firstYear + index);
}

type YearState = 'qualified' | 'barred' | 'failed' | 'open' | 'next';
const icons = { qualified: 'check', barred: 'warning', failed: 'warning', open: 'wait', next: null } as const;

function Years({ outcome, cycle }: { readonly outcome: Outcome; readonly cycle: Cycle }) {
  const words = useWords(recognitionWords);
  const { year, results } = outcome;
  const stateOf = (each: number): YearState => {
    const result = results.find((one) => one.year === each);
    if (result) return result.qualified ? (result.counts ? 'qualified' : 'barred') : 'failed';
    if (outcome.past.some((one) => one.what === 'year-result' && one.lastYear === each && one.whyNotCount.length === 0))
      return 'qualified';
    return each > year ? 'next' : 'open';
  };
  return (
    <>
      <p className={styles.streak}>{words.cycleSaid(cycle.streak, cycle.years)}</p>
      <ol className={styles.years} aria-label={words.cycleYears}>
        {yearsOf(cycle, year, outcome.result !== null).map((each) => (
          <OneYear key={each} year={each} state={stateOf(each)} outcome={outcome} />
        ))}
      </ol>
    </>
  );
}

interface OneYearProps {
  readonly year: number;
  readonly state: YearState;
  readonly outcome: Outcome;
}

function OneYear({ year, state, outcome }: OneYearProps) {
  const words = useWords(recognitionWords);
  const icon = icons[state];
  const other = outcome.results.find((result) => result.year === year && result.campaignId !== outcome.campaignId);
  return (
    <li className={styles.year} data-state={state === 'barred' ? 'failed' : state} data-now={year === outcome.year || undefined}>
      <b>{other ? <Anchor href={`/phong-trao/${other.campaignId}/ket-qua`}>{year}</Anchor> : year}</b>
      <span className={styles.yearState}>
        {icon && <Icon name={icon} size="s" />}
        {words.yearStates[state]}
      </span>
      {other?.ofUnit && <span className={styles.yearNow}>{other.ofUnit}</span>}
      {year === outcome.year && <span className={styles.yearNow}>{words.yearNow}</span>}
    </li>
  );
}
