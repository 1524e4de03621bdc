import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/council.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Pager } from '../ui/Pager.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import styles from './Council.module.css';
import { MembersDialog, SubstituteDialog } from './MemberDialogs.tsx';
import { PlanDialog } from './PlanDialog.tsx';
import { Rules } from './Rules.tsx';
import { Trustees } from './Trustees.tsx';
import { councilWords } from './words.ts';

export type Council = Output<typeof api.showCouncil>;

/** A council: its sittings, its members, its rules of voting with their sources. */
export function CouncilPage() {
  const words = useWords(councilWords);
  const { councilId = '' } = useParams({ strict: false });
  const [page, setPage] = usePage(councilId);
  const read = useRead(api.showCouncil, { councilId, page }, { keepShown: true });
  const council = read.data;
  const crumb = [
    { label: words.today, href: '/' },
    { label: words.title, href: '/hoi-dong' },
  ];
  return (
    <Page title={council?.name ?? words.councils} crumb={crumb} lead={council && words.kinds[council.kind]}>
      <Loaded read={read}>
        {(loaded) => (
          <>
            <Sittings council={loaded} onPage={setPage} />
            <Members council={loaded} />
            <Rules council={loaded} />
            <Trustees councilId={loaded.id} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const tones = { planned: 'plain', called: 'plain', open: 'risk', closed: 'risk', signed: 'done' } as const;

function Sittings({ council, onPage }: { readonly council: Council; readonly onPage: (page: number) => void }) {
  const words = useWords(councilWords);
  const [planning, setPlanning] = useState(false);
  const mayPlan = council.whyNot.plan.length === 0;
  const act = mayPlan && (
    <Button kind="main" icon="plus" onClick={() => setPlanning(true)}>
      {words.plan}
    </Button>
  );
  return (
    <Section title={words.sittings} aside={council.sittings.length > 0 && act} first>
      {council.sittings.length === 0 ? (
        <Empty title={words.noSitting} action={act} />
      ) : (
        <Lines label={words.sittings}>
          {council.sittings.map(({ id, title, meetsOn, mode, state, cases }) => (
            <Line
              key={id}
              when={shortDate(meetsOn)}
              tone={tones[state]}
              margin={words.states[state]}
              title={<Anchor href={`/phien-hop/${id}`}>{title}</Anchor>}
              why={`${words.modes[mode]} · ${words.cases(cases)}`}
            />
          ))}
        </Lines>
      )}
      <Pager of={words.sittings} page={council.page} pages={council.pages} onPage={onPage} />
      {planning && <PlanDialog councilId={council.id} onClose={() => setPlanning(false)} />}
    </Section>
  );
}

function Members({ council }: { readonly council: Council }) {
  const words = useWords(councilWords);
  const [opened, setOpened] = useState<'change' | 'substitute' | null>(null);
  const { decision, decidedOn, from, until, standingAgency, members, substitutes, whyNot } = council;
  const keeping = reasonsOf(whyNot.keep);
  const standIn = (personId: string) => substitutes.find(({ memberId }) => memberId === personId);
  return (
    <Section title={words.members} aside={words.count(members.length)}>
      <Facts
        rows={[
          [words.decision, words.byDecision(decision, shortDate(decidedOn))],
          [words.from, words.term(shortDate(from), until && shortDate(until))],
          [words.unit, council.unitName],
          ...(standingAgency ? ([[words.standingAgency, standingAgency]] as const) : []),
        ]}
      />
      <Lines label={words.members}>
        {members.map(({ personId, name, part, position }) => {
          const other = standIn(personId);
          return (
            <Line key={personId} when={words.parts[part]} title={name} why={position}>
              {other && (
                <p>{words.substitutes(other.substituteName, shortDate(other.from), other.until && shortDate(other.until))}</p>
              )}
            </Line>
          );
        })}
      </Lines>
      <div className={styles.acts}>
        {keeping.length === 0 && (
          <>
            <Button onClick={() => setOpened('change')}>{words.change}</Button>
            <Button onClick={() => setOpened('substitute')}>{words.substitute}</Button>
          </>
        )}
        {council.hasPaper && (
          <Button icon="attach" kind="quiet" href={`/api/councils/${council.id}/decision`} download>
            {words.openScan}
          </Button>
        )}
      </div>
      {opened === 'change' && <MembersDialog council={council} onClose={() => setOpened(null)} />}
      {opened === 'substitute' && <SubstituteDialog council={council} onClose={() => setOpened(null)} />}
    </Section>
  );
}
