import { useState } from 'react';
import * as api from '#api/plans.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
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
import { SelectField } from '../ui/SelectField.tsx';
import { Tag, type TagKind } from '../ui/Tag.tsx';
import { TextField } from '../ui/TextField.tsx';
import { BringIn } from './BringIn.tsx';
import styles from './Plan.module.css';
import { RenewDialog } from './RenewDialog.tsx';
import { planWords } from './words.ts';

type Listed = Output<typeof api.listPlans>;
type ListedPlan = Listed['plans'][number];

const kindOf: Record<ListedPlan['state'], TagKind> = { draft: 'info', confirmed: 'wait', issued: 'done', withdrawn: 'plain' };

/** The plans of the unit, and the way to bring one in. */
export function PlansPage() {
  const words = useWords(planWords);
  const read = useRead(api.listPlans, {});
  const readsOnly = read.data?.mayUploadFor.length === 0;
  return (
    <Page title={words.plans} lead={readsOnly ? words.plansReadLead : words.plansLead}>
      <Loaded read={read}>
        {({ plans, mayUploadFor }) => (
          <>
            {mayUploadFor.length > 0 && <BringIn units={mayUploadFor} />}
            <PlanList plans={plans} units={mayUploadFor} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface PlanListProps {
  readonly plans: readonly ListedPlan[];
  readonly units: Listed['mayUploadFor'];
}

/** From here on a list is looked through by name and year. */
const many = 12;

function PlanList({ plans, units }: PlanListProps) {
  const words = useWords(planWords);
  const years = [...new Set(plans.map((plan) => plan.year))];
  const isLong = plans.length > many;
  const [year, setYear] = useState(isLong ? String(years[0]) : '');
  const [search, setSearch] = useState('');
  const [renewing, setRenewing] = useState<ListedPlan | null>(null);
  const wanted = fold(search);
  const shown = plans.filter(
    (plan) =>
      (!year || String(plan.year) === year) && fold(`${plan.unitName} ${plan.title} ${plan.number ?? ''}`).includes(wanted),
  );
  if (plans.length === 0) {
    return (
      <Section title={words.list} first={units.length === 0}>
        <Empty title={words.none}>{units.length > 0 ? words.noneWhy : words.noneSeen}</Empty>
      </Section>
    );
  }
  return (
    <Section title={words.list} first={units.length === 0}>
      {isLong && (
        <div className={styles.filters}>
          <SelectField
            name="year"
            label={words.yearFilter}
            options={[
              { value: '', label: words.everyYear },
              ...years.map((one) => ({ value: String(one), label: words.year(one) })),
            ]}
            value={year}
            onChange={setYear}
          />
          <TextField name="search" type="search" label={words.searchPlan} value={search} onChange={setSearch} />
        </div>
      )}
      {shown.length === 0 && <Empty title={words.noneFound}>{words.noneFoundWhy}</Empty>}
      <Lines label={words.list}>
        {shown.map((plan) => (
          <Line
            key={plan.id}
            when={words.year(plan.year)}
            margin={
              <Tag kind={kindOf[plan.state]} {...(plan.state === 'draft' ? { icon: 'pen' } : {})}>
                {plan.stateName}
              </Tag>
            }
            title={<Anchor href={`/ke-hoach/${plan.id}`}>{plan.title}</Anchor>}
            why={[
              plan.unitName,
              plan.number && plan.issuedOn
                ? words.issuedBy(plan.number, shortDate(plan.issuedOn))
                : words.broughtIn(momentText(plan.createdAt), plan.sourceName),
            ].join(' · ')}
            actions={
              mayRenew(plan, plans, units) ? (
                <Button size="s" icon="copy" onClick={() => setRenewing(plan)}>
                  {words.renewFor(plan.year + 1)}
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

/** Offered at the unit's newest plan; an older one is renewed from its own page. */
function mayRenew(plan: ListedPlan, plans: readonly ListedPlan[], units: Listed['mayUploadFor']): boolean {
  const isOwn = units.some((unit) => unit.unitId === plan.unitId);
  const isNewest = !plans.some((other) => other.unitId === plan.unitId && other.year > plan.year && other.state !== 'withdrawn');
  return isOwn && isNewest && (plan.state === 'issued' || plan.state === 'confirmed');
}
