import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/exemplars.ts';
import type { GroundKind } from '#domain/exemplars/ground.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { useTyped } from '../kernel/useTyped.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Pager } from '../ui/Pager.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Exemplars.module.css';
import { exemplarWords } from './words.ts';

/** A page begins with a case that somebody above verified. */
export function ChoosePage() {
  const words = useWords(exemplarWords);
  const read = useRead(api.listExemplars, { list: 'own' });
  const crumb = [
    { label: words.today, href: '/' },
    { label: words.title, href: '/guong-dien-hinh' },
  ];
  return (
    <Page title={words.chooseTitle} crumb={crumb} lead={words.chooseLead}>
      <Loaded read={read}>
        {({ units }) =>
          units.length === 0 ? <Empty title={words.noCases}>{words.noCasesWhy}</Empty> : <Choosing units={units} />
        }
      </Loaded>
    </Page>
  );
}

function Choosing({ units }: { readonly units: Output<typeof api.listExemplars>['units'] }) {
  const words = useWords(exemplarWords);
  const [unitId, setUnitId] = useState(units[0]!.id);
  const [kind, setKind] = useState<GroundKind>('appraised-line');
  const [typed, setTyped] = useState('');
  const search = useTyped(typed);
  const filter = { unitId, kind, ...(search && { search }) };
  const [page, setPage] = usePage(filter);
  const read = useRead(api.listExemplarGrounds, { ...filter, page }, { keepShown: true });
  return (
    <>
      <search className={styles.filters} aria-label={words.chooseTitle}>
        {units.length > 1 && (
          <SelectField
            name="unitId"
            label={words.unit}
            value={unitId}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setUnitId}
          />
        )}
        <SelectField
          name="kind"
          label={words.groundKind}
          value={kind}
          options={(Object.keys(words.grounds) as GroundKind[]).map((each) => ({ value: each, label: words.grounds[each] }))}
          onChange={setKind}
        />
        <TextField name="search" type="search" label={words.searchCase} value={typed} maxLength={100} onChange={setTyped} />
      </search>
      <Section title={words.grounds[kind]} first>
        <Loaded read={read}>
          {({ grounds, pages, page: shown }) =>
            grounds.length === 0 ? (
              <Empty title={words.noCases}>{words.noCasesWhy}</Empty>
            ) : (
              <>
                <Lines label={words.grounds[kind]}>
                  {grounds.map((ground) => (
                    <Case
                      key={`${ground.campaignId} ${ground.lineCode ?? ground.initiativeId ?? ground.awardId}`}
                      ground={ground}
                      unitId={unitId}
                    />
                  ))}
                </Lines>
                <Pager of={words.grounds[kind]} page={shown} pages={pages} onPage={setPage} />
              </>
            )
          }
        </Loaded>
      </Section>
    </>
  );
}

interface CaseProps {
  readonly unitId: string;
  readonly ground: Output<typeof api.listExemplarGrounds>['grounds'][number];
}

function Case({ unitId, ground: { year, text, about, ...ground } }: CaseProps) {
  const words = useWords(exemplarWords);
  const navigate = useNavigate();
  const begin = useWrite(api.beginExemplar, {
    onDone: ({ id }) => void navigate({ to: '/guong-dien-hinh/$exemplarId/sua', params: { exemplarId: id } }),
  });
  return (
    <Line
      when={String(year)}
      title={text}
      why={about}
      actions={
        <Button busy={begin.pending} aria-label={words.takeOf(text)} onClick={() => begin.write({ unitId, ...ground })}>
          {words.take}
        </Button>
      }
    >
      <RefusalList refusals={begin.refusals} takesFocus />
      {begin.failure && <Trouble error={begin.failure} />}
    </Line>
  );
}
