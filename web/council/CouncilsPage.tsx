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
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Section } from '../ui/Section.tsx';
import { SetUpForm } from './SetUpForm.tsx';
import { councilWords } from './words.ts';

export type Councils = Output<typeof api.listCouncils>;

/** The councils that this person sits on or keeps. */
export function CouncilsPage() {
  const words = useWords(councilWords);
  const [page, setPage] = usePage(null);
  const read = useRead(api.listCouncils, { page }, { keepShown: true });
  return (
    <Page title={words.title} crumb={[{ label: words.today, href: '/' }]} lead={words.lead}>
      <Loaded read={read}>{(listed) => <Listed listed={listed} onPage={setPage} />}</Loaded>
    </Page>
  );
}

function Listed({ listed, onPage }: { readonly listed: Councils; readonly onPage: (page: number) => void }) {
  const words = useWords(councilWords);
  const [setting, setSetting] = useState(false);
  const { councils, mayKeepAt, today } = listed;
  if (setting) return <SetUpForm listed={listed} onClose={() => setSetting(false)} />;
  const act = mayKeepAt.length > 0 && (
    <Button kind={councils.length === 0 ? 'main' : 'default'} icon="plus" onClick={() => setSetting(true)}>
      {words.setUp}
    </Button>
  );
  return (
    <Section title={words.list} aside={councils.length > 0 && act} first>
      {councils.length === 0 ? (
        <Empty title={words.none} action={act}>
          {words.noneWhy}
        </Empty>
      ) : (
        <Lines label={words.list}>
          {councils.map((council) => (
            <CouncilLine key={council.id} council={council} today={today} />
          ))}
        </Lines>
      )}
      <Pager of={words.list} page={listed.page} pages={listed.pages} onPage={onPage} />
    </Section>
  );
}

function CouncilLine({ council, today }: { readonly council: Councils['councils'][number]; readonly today: string }) {
  const words = useWords(councilWords);
  const { id, name, unitName, from, until, members, sitting } = council;
  const isOver = until !== null && until <= today;
  return (
    <Line
      when={isOver ? words.ended : words.standing}
      tone={isOver ? 'wait' : 'done'}
      margin={words.term(shortDate(from), until && shortDate(until))}
      title={<Anchor href={`/hoi-dong/${id}`}>{name}</Anchor>}
      why={`${unitName} · ${words.kinds[council.kind]} · ${words.count(members)}`}
    >
      {sitting ? (
        <p>
          <Anchor href={`/phien-hop/${sitting.id}`}>{words.nextSitting(sitting.title, shortDate(sitting.meetsOn))}</Anchor>
          {`: ${words.states[sitting.state]}`}
        </p>
      ) : (
        <p className="ink-2">{words.noSitting}</p>
      )}
    </Line>
  );
}
