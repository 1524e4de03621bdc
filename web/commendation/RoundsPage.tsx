import { useState } from 'react';
import * as api from '#api/commendation.ts';
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
import { intakeWords } from './intakeWords.ts';
import { OpenForm } from './OpenForm.tsx';

type Rounds = Output<typeof api.listRounds>;

/** The rounds of commendation that this person may see. */
export function RoundsPage() {
  const words = useWords(intakeWords);
  const [page, setPage] = usePage(null);
  const read = useRead(api.listRounds, { page }, { keepShown: true });
  const aside = <Anchor href="/so-khen-thuong">{words.register}</Anchor>;
  return (
    <Page title={words.title} crumb={[{ label: words.today, href: '/' }]} lead={words.lead} aside={aside}>
      <Loaded read={read}>{(listed) => <Listed listed={listed} onPage={setPage} />}</Loaded>
    </Page>
  );
}

const tones = { open: 'risk', weighing: 'plain', posted: 'plain', decided: 'done', announced: 'done' } as const;

function Listed({ listed, onPage }: { readonly listed: Rounds; readonly onPage: (page: number) => void }) {
  const words = useWords(intakeWords);
  const [opening, setOpening] = useState(false);
  const { rounds, mayOpenAt } = listed;
  if (opening) return <OpenForm places={mayOpenAt} onClose={() => setOpening(false)} />;
  const act = mayOpenAt.length > 0 && (
    <Button kind={rounds.length === 0 ? 'main' : 'default'} icon="plus" onClick={() => setOpening(true)}>
      {words.open}
    </Button>
  );
  return (
    <Section title={words.rounds} aside={rounds.length > 0 && act} first>
      {rounds.length === 0 ? (
        <Empty title={words.none} action={act}>
          {words.noneWhy}
        </Empty>
      ) : (
        <Lines label={words.rounds}>
          {rounds.map((round) => (
            <Line
              key={round.id}
              when={words.states[round.state]}
              tone={tones[round.state]}
              margin={String(round.year)}
              title={<Anchor href={`/khen-thuong/${round.id}`}>{round.title}</Anchor>}
              why={[
                round.unitName,
                words.until(words.due(round.dueMeaning, shortDate(round.dueOn))),
                round.arrived === null ? '' : words.arrived(round.arrived),
                round.own ? `${words.ownDossier}: ${words.dossierStates[round.own].toLocaleLowerCase('vi')}` : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </Lines>
      )}
      <Pager of={words.rounds} page={listed.page} pages={listed.pages} onPage={onPage} />
    </Section>
  );
}
