import { useState } from 'react';
import * as api from '#api/blocs.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { useTyped } from '../kernel/useTyped.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import { EstablishAct } from './EstablishAct.tsx';
import { blocWords } from './words.ts';

const fewBlocs = 8;

/** Blocs of the person's body, and those their unit is in. */
export function BlocsPage() {
  const words = useWords(blocWords);
  const [typed, setTyped] = useState('');
  const [making, setMaking] = useState(false);
  const search = useTyped(typed);
  const filter = search ? { search } : {};
  const [page, setPage] = usePage(filter);
  const read = useRead(api.listBlocs, { ...filter, page }, { keepShown: true });
  const bodies = read.data?.bodies ?? [];
  return (
    <Page
      title={words.title}
      crumb={[{ label: words.today, href: '/' }]}
      lead={words.lead}
      aside={
        bodies.length > 0 && (
          <Button kind="main" icon="plus" onClick={() => setMaking(true)}>
            {words.establish}
          </Button>
        )
      }
    >
      {(search || (read.data?.total ?? 0) > fewBlocs) && (
        <search aria-label={words.title}>
          <TextField name="search" type="search" label={words.search} value={typed} maxLength={100} onChange={setTyped} />
        </search>
      )}
      <Section title={words.list} first>
        <Loaded read={read}>
          {({ blocs, total, pages, page: shown }) =>
            total === 0 ? (
              <Empty title={search ? words.noneFound : words.none}>{search ? undefined : words.noneWhy}</Empty>
            ) : (
              <>
                <Lines label={words.title}>
                  {blocs.map((one) => (
                    <Line
                      key={one.id}
                      when={words.kindTags[one.kind]}
                      margin={words.membersCount(one.members)}
                      title={<Anchor href={`/khoi-thi-dua/${one.id}`}>{one.name}</Anchor>}
                      why={one.bodyName}
                    >
                      <p className="small ink-2">
                        {one.endedOn
                          ? words.endedOn(shortDate(one.endedOn))
                          : one.leaderName
                            ? words.leaderIs(one.leaderName)
                            : words.noLeader}
                      </p>
                    </Line>
                  ))}
                </Lines>
                <Pager of={words.title} page={shown} pages={pages} onPage={setPage} />
              </>
            )
          }
        </Loaded>
      </Section>
      {making && <EstablishAct bodies={bodies} onClose={() => setMaking(false)} />}
    </Page>
  );
}
