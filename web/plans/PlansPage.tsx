import { useState } from 'react';
import * as api from '#api/plans.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { momentText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag, type TagKind } from '../ui/Tag.tsx';
import { BringIn } from './BringIn.tsx';
import { RenewDialog } from './RenewDialog.tsx';
import { planWords } from './words.ts';

type Listed = Output<typeof api.listPlans>;
type ListedPlan = Listed['plans'][number];

const kindOf: Record<ListedPlan['state'], TagKind> = { draft: 'risk', confirmed: 'wait', issued: 'done', withdrawn: 'plain' };

/** The plans of the unit, and the way to bring one in. */
export function PlansPage() {
  const words = useWords(planWords);
  const read = useRead(api.listPlans, {});
  return (
    <Page title={words.plans} lead={words.plansLead}>
      <Loaded read={read}>
        {({ plans, mayUploadFor }) => (
          <>
            {mayUploadFor.length > 0 && <BringIn units={mayUploadFor} />}
            <PlanList plans={plans} mayUpload={mayUploadFor.length > 0} units={mayUploadFor} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface PlanListProps {
  readonly plans: readonly ListedPlan[];
  readonly mayUpload: boolean;
  readonly units: Listed['mayUploadFor'];
}

function PlanList({ plans, mayUpload, units }: PlanListProps) {
  const words = useWords(planWords);
  const [renewing, setRenewing] = useState<ListedPlan | null>(null);
  if (plans.length === 0) {
    return (
      <Section title={words.list}>
        <Empty title={words.none}>{mayUpload ? words.noneWhy : words.noneSeen}</Empty>
      </Section>
    );
  }
  return (
    <Section title={words.list}>
      <Lines label={words.list}>
        {plans.map((plan) => (
          <Line
            key={plan.id}
            when={words.year(plan.year)}
            margin={<Tag kind={kindOf[plan.state]}>{plan.stateName}</Tag>}
            title={<Anchor href={`/ke-hoach/${plan.id}`}>{plan.title}</Anchor>}
            why={[
              plan.unitName,
              plan.number && plan.issuedOn
                ? words.issuedBy(plan.number, shortDate(plan.issuedOn))
                : words.broughtIn(momentText(plan.createdAt), plan.sourceName),
            ].join(' · ')}
            actions={
              units.some((unit) => unit.unitId === plan.unitId) && plan.state !== 'draft' ? (
                <Button size="s" icon="copy" onClick={() => setRenewing(plan)}>
                  {words.renew}
                </Button>
              ) : undefined
            }
          />
        ))}
      </Lines>
      {renewing && <RenewDialog planId={renewing.id} year={renewing.year + 1} onClose={() => setRenewing(null)} />}
    </Section>
  );
}
