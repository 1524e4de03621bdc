import { useState } from 'react';
import * as api from '#api/plans.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { useTyped } from '../kernel/useTyped.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { momentText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { ListFilter } from '../ui/ListFilter.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag, type TagKind } from '../ui/Tag.tsx';
import { BringIn } from './BringIn.tsx';
import { RenewDialog } from './RenewDialog.tsx';
import { planWords } from './words.ts';

type Listed = Output<typeof api.listPlans>;
type ListedPlan = Listed['plans'][number];

const kindOf: Record<ListedPlan['state'], TagKind> = { draft: 'info', confirmed: 'wait', issued: 'done', withdrawn: 'plain' };

/** The plans a person may see, found by year and words, and the way to bring one in. */
export function PlansPage() {
  const words = useWords(planWords);
  const [year, setYear] = useState('');
  const [typed, setTyped] = useState('');
  const search = useTyped(typed);
  const filter = { ...(year === '' ? {} : { year: Number(year) }), ...(search === '' ? {} : { search }) };
  const [page, setPage] = usePage(filter);
  const read = useRead(api.listPlans, { ...filter, page }, { keepShown: true });
  const units = read.data?.mayUploadFor;
  const isFiltered = year !== '' || search !== '';
  return (
    <Page title={words.plans} lead={units?.length === 0 ? words.plansReadLead : words.plansLead}>
      {units && units.length > 0 && <BringIn units={units} />}
      <Section title={words.list} first={units?.length === 0}>
        {(isFiltered || typed !== '' || (read.data?.total ?? 0) > many) && (
          <ListFilter
            of={words.list}
            searchLabel={words.searchPlan}
            search={typed}
            onSearch={setTyped}
            years={read.data?.years ?? []}
            year={year}
            onYear={setYear}
          />
        )}
        <Loaded read={read}>
          {(listed) => (
            <>
              <PlanList listed={listed} isFiltered={isFiltered} />
              <Pager of={words.list} page={listed.page} pages={listed.pages} onPage={setPage} />
            </>
          )}
        </Loaded>
      </Section>
    </Page>
  );
}

/** From here on a list is looked through by name and year. */
const many = 12;

function PlanList({ listed, isFiltered }: { readonly listed: Listed; readonly isFiltered: boolean }) {
  const words = useWords(planWords);
  const { plans, mayUploadFor } = listed;
  const [renewing, setRenewing] = useState<ListedPlan | null>(null);
  if (plans.length === 0 && isFiltered) return <Empty title={words.noneFound}>{words.noneFoundWhy}</Empty>;
  if (plans.length === 0) return <Empty title={words.none}>{mayUploadFor.length > 0 ? words.noneWhy : words.noneSeen}</Empty>;
  return (
    <>
      <Lines label={words.list}>
        {plans.map((plan) => (
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
              plan.mayRenew ? (
                <Button size="s" icon="copy" onClick={() => setRenewing(plan)}>
                  {words.renewFor(plan.year + 1)}
                </Button>
              ) : undefined
            }
          />
        ))}
      </Lines>
      {renewing && <RenewDialog planId={renewing.id} year={renewing.year + 1} onClose={() => setRenewing(null)} />}
    </>
  );
}
