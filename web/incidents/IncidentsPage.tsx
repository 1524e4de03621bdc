import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/incidents.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag, type TagKind } from '../ui/Tag.tsx';
import { Chain } from './Chain.tsx';
import { ClearDialog } from './ClearDialog.tsx';
import styles from './Incidents.module.css';
import { RecordIncident } from './RecordIncident.tsx';
import { incidentsWords } from './words.ts';

export type Year = Output<typeof api.listIncidents>;
export type Incident = Year['incidents'][number];

const toneOf: Record<Incident['effect'], TagKind> = { disqualifies: 'error', caps: 'risk', noted: 'plain', undone: 'done' };

/** What papers have concluded against the unit this year: figures and papers, never persons. */
export function IncidentsPage() {
  const words = useWords(incidentsWords);
  const { campaignId = '' } = useParams({ strict: false });
  const read = useRead(api.listIncidents, { campaignId });
  const year = read.data;
  const crumb = [
    { label: words.today, href: '/' },
    ...(year ? [{ label: words.campaign(year.year), href: `/phong-trao/${campaignId}` }] : []),
  ];
  return (
    <Page
      title={year ? words.title(year.year) : words.pageTitle}
      crumb={crumb}
      lead={year && `${year.unitName}. ${year.isInside ? words.lead : words.leadOutside}`}
    >
      <Loaded read={read}>{(loaded) => <Parts year={loaded} />}</Loaded>
    </Page>
  );
}

function Parts({ year }: { readonly year: Year }) {
  const words = useWords(incidentsWords);
  const [clearing, setClearing] = useState<Incident | null>(null);
  const mayRecord = year.whyNot.record.length === 0;
  return (
    <>
      {mayRecord && (
        <div className={styles.rules}>
          <Note title={words.countsTitle} icon="info">
            <ul>
              {words.counts.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
            {year.isInside && <p>{words.seen}</p>}
          </Note>
        </div>
      )}
      <Section title={words.list} first>
        {year.incidents.length === 0 ? (
          <Empty title={words.none}>{year.isInside ? words.noneWhy : words.noneOutside}</Empty>
        ) : (
          <Lines label={words.list}>
            {year.incidents.map((incident) => (
              <IncidentLine key={incident.id} incident={incident} year={year} onClear={() => setClearing(incident)} />
            ))}
          </Lines>
        )}
      </Section>
      {year.chain && <Chain chain={year.chain} year={year.year} />}
      {year.whyNot.disciplines.length === 0 && (
        <Section title={words.persons} aside={words.personsHint}>
          <Button icon="lock" href={`/phong-trao/${year.campaignId}/su-viec/ky-luat`}>
            {words.openPersons}
          </Button>
        </Section>
      )}
      {mayRecord && <RecordIncident year={year} />}
      {clearing && <ClearDialog incident={clearing} today={year.today} onClose={() => setClearing(null)} />}
    </>
  );
}

interface IncidentLineProps {
  readonly incident: Incident;
  readonly year: Year;
  readonly onClear: () => void;
}

function IncidentLine({ incident, year, onClear }: IncidentLineProps) {
  const words = useWords(incidentsWords);
  const { kind, severity, count, effect, cleared, whyNot } = incident;
  const line = year.lines.find(({ code }) => code === incident.lineCode);
  return (
    <Line
      when={shortDate(incident.concludedOn)}
      margin={incident.isBySuperior ? words.bySuperior(incident.byUnitName) : undefined}
      title={words.headline(words.kinds[kind], severity && words.severities[severity], count)}
      why={words.onLine(incident.lineCode, line?.text ?? '')}
      actions={whyNot.clear.length === 0 && <Button onClick={onClear}>{words.clear}</Button>}
    >
      {incident.occurredOn && <p>{words.happened(shortDate(incident.occurredOn))}</p>}
      <p>{words.byPaper(incident.paper)}</p>
      {cleared && <p>{words.clearedBy(shortDate(cleared.on), cleared.paper)}</p>}
      <Tag kind={toneOf[effect]}>{words.effects[effect]}</Tag>
    </Line>
  );
}
