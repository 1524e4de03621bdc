import { useParams } from '@tanstack/react-router';
import { Fragment } from 'react';
import * as api from '#api/plans.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './Comparison.module.css';
import { ExpiredBases } from './ExpiredBases.tsx';
import { usePlanRead } from './usePlan.ts';
import { planWords } from './words.ts';
import '../ui/paperFonts.css';

type Comparison = Output<typeof api.comparePlan>;
type Clause = Comparison['clauses'][number];

/** A plan clause by clause against the one it was made from; what stayed is folded away. */
export function ComparisonPage() {
  const words = useWords(planWords);
  const { planId = '' } = useParams({ strict: false });
  const read = useRead(api.comparePlan, { planId });
  const shown = read.data;
  const plan = usePlanRead(planId).data;
  return (
    <Page
      title={words.compare}
      lead={shown && words.compareLead(shown.title, shown.from.title, shown.from.sourceName)}
      crumb={[{ label: words.plans, href: '/ke-hoach' }, ...(shown ? [{ label: shown.title, href: `/ke-hoach/${planId}` }] : [])]}
    >
      {plan && (
        <div className={styles.expired}>
          <ExpiredBases plan={plan} />
        </div>
      )}
      <Loaded read={read}>{(comparison) => <Clauses comparison={comparison} />}</Loaded>
    </Page>
  );
}

function Clauses({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords(planWords);
  const { changed, added, removed, same } = comparison.counts;
  return (
    <Section title={words.compareCounts(changed, added, removed)} aside={words.compareSame(same)} first>
      <ol className={styles.clauses}>
        {runsOf(comparison.clauses).map((run) =>
          run[0]!.change === 'same' ? (
            <li key={keyOf(run[0]!)}>
              <details className={styles.same}>
                <summary>{words.compareFold(run.length)}</summary>
                {run.map((clause) => (
                  <ClauseText key={keyOf(clause)} clause={clause} />
                ))}
              </details>
            </li>
          ) : (
            run.map((clause) => (
              <li key={keyOf(clause)}>
                <ClauseText clause={clause} />
              </li>
            ))
          ),
        )}
      </ol>
    </Section>
  );
}

const looks = {
  changed: { kind: 'info', icon: 'pen' },
  added: { kind: 'done', icon: 'plus' },
  removed: { kind: 'risk', icon: 'trash' },
} as const;
const keyOf = ({ lineBefore, lineAfter }: Clause) => `${lineBefore ?? ''}-${lineAfter ?? ''}`;

/** Neighbours of one kind together: same, or not. */
function runsOf(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const runs: Clause[][] = [];
  for (const clause of clauses) {
    const last = runs.at(-1);
    if (last && (last[0]!.change === 'same') === (clause.change === 'same')) last.push(clause);
    else runs.push([clause]);
  }
  return runs;
}

function ClauseText({ clause }: { readonly clause: Clause }) {
  const words = useWords(planWords);
  return (
    <div className={styles.clause}>
      <span className={styles.mark}>
        {clause.change !== 'same' && <Tag {...looks[clause.change]}>{words.compareChange[clause.change]}</Tag>}
        {words.compareLine(clause.lineAfter === null, clause.lineAfter ?? clause.lineBefore ?? 0)}
      </span>
      <span className={styles.text}>
        {clause.change === 'same' && clause.after}
        {clause.change === 'added' && <ins>{clause.after}</ins>}
        {clause.change === 'removed' && <del>{clause.before}</del>}
        {clause.runs.map((run, index) => {
          const Word = run.change === 'same' ? 'span' : run.change === 'added' ? 'ins' : 'del';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one clause have no other identity and never move
            <Fragment key={index}>
              <Word>{run.text}</Word>{' '}
            </Fragment>
          );
        })}
      </span>
    </div>
  );
}
