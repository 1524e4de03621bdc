import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import { Criteria } from './Criteria.tsx';
import { HeaderPart } from './HeaderPart.tsx';
import styles from './Plan.module.css';
import type { ReadLineTools } from './ReadLine.tsx';
import { BasesPart, BodiesPart, PurposesPart, RecipientsPart, RewardsPart, SchedulePart, SignatoryPart } from './SmallParts.tsx';
import type { PlanWork, ShownPlan } from './usePlan.ts';
import { planWords } from './words.ts';

interface UnderstoodPartsProps {
  readonly plan: ShownPlan;
  readonly tools: ReadLineTools;
  readonly work: PlanWork;
}

/** The plan as understood, part by part, each with how it stands. */
export function UnderstoodParts({ plan, tools, work }: UnderstoodPartsProps) {
  return (
    <div data-side="read">
      {plan.parts.map((part) => (
        <Part key={part.key} part={part} confirm={tools.change && (() => work.confirmPart(part.key))} busy={work.pending}>
          {contentOf(part.key, plan, tools)}
        </Part>
      ))}
    </div>
  );
}

function contentOf(key: string, plan: ShownPlan, tools: ReadLineTools): ReactNode {
  const props = { reading: plan.reading, tools };
  if (key.startsWith('criteria.')) return <Criteria {...props} index={Number(key.slice('criteria.'.length))} />;
  const parts: Record<string, ReactNode> = {
    header: <HeaderPart {...props} />,
    bases: <BasesPart {...props} registered={plan.bases} />,
    purposes: <PurposesPart {...props} />,
    schedule: <SchedulePart {...props} />,
    bodies: <BodiesPart {...props} />,
    rewards: <RewardsPart {...props} />,
    recipients: <RecipientsPart {...props} />,
    signatory: <SignatoryPart {...props} />,
  };
  return parts[key];
}

interface PartProps {
  readonly part: ShownPlan['parts'][number];
  readonly confirm: (() => void) | undefined;
  readonly busy: boolean;
  readonly children: ReactNode;
}

function Part({ part, confirm, busy, children }: PartProps) {
  const words = useWords(planWords);
  const state = part.isConfirmed ? 'confirmed' : part.isClean ? 'clean' : 'found';
  return (
    <section className={styles.part} aria-label={part.name} data-keep={part.key}>
      <header className={styles.partHead}>
        <h3 id={`phan-${part.key}`} tabIndex={-1} className={styles.partTitle}>
          {part.name}
        </h3>
        {state === 'confirmed' && <Tag kind="done">{words.confirmed}</Tag>}
        {state === 'clean' && <Tag kind="plain">{words.clean}</Tag>}
        {state === 'found' && <Tag kind="risk">{words.found(part.openFindings)}</Tag>}
      </header>
      {children}
      {confirm && state === 'clean' && (
        <div className={styles.acts}>
          <Button size="s" kind="quiet" icon="check" busy={busy} onClick={confirm}>
            {words.confirmPart}
          </Button>
        </div>
      )}
    </section>
  );
}
