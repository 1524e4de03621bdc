import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/incidents.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Empty } from '../ui/Empty.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { ClearDialog } from './ClearDialog.tsx';
import { DisciplineLine } from './DisciplineLine.tsx';
import { DropDialog } from './DropDialog.tsx';
import { disciplineWords } from './disciplineWords.ts';
import styles from './Incidents.module.css';
import { RecordDiscipline } from './RecordDiscipline.tsx';

export type UnitDisciplines = Output<typeof api.listDisciplines>;
export type Discipline = UnitDisciplines['disciplines'][number];

/** Who of a unit is under a procedure or a discipline in effect; for those who must know, each look noted. */
export function DisciplinesPage() {
  const words = useWords(disciplineWords);
  const { campaignId = '' } = useParams({ strict: false });
  const read = useRead(api.listDisciplines, { campaignId });
  const year = read.data;
  const crumb = [
    { label: words.today, href: '/' },
    ...(year ? [{ label: words.campaign(year.year), href: `/phong-trao/${campaignId}` }] : []),
    { label: words.incidents, href: `/phong-trao/${campaignId}/su-viec` },
  ];
  return (
    <Page title={words.title} crumb={crumb} lead={year && `${year.unitName}. ${words.lead}`}>
      <Loaded read={read}>{(loaded) => <Parts year={loaded} />}</Loaded>
    </Page>
  );
}

function Parts({ year }: { readonly year: UnitDisciplines }) {
  const words = useWords(disciplineWords);
  const [deciding, setDeciding] = useState<Discipline | null>(null);
  return (
    <>
      <div className={styles.rules}>
        <Note title={words.rulesTitle} icon="lock">
          <ul>
            {words.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Note>
      </div>
      <Section title={words.list} first>
        {year.disciplines.length === 0 ? (
          <Empty title={words.none}>{words.noneWhy}</Empty>
        ) : (
          <DisciplineLines disciplines={year.disciplines} today={year.today} onDecide={setDeciding} />
        )}
      </Section>
      {year.whyNot.record.length === 0 && (
        <RecordDiscipline key={deciding?.id ?? 'new'} year={year} about={deciding} onDone={() => setDeciding(null)} />
      )}
    </>
  );
}

interface DisciplineLinesProps {
  readonly disciplines: readonly Discipline[];
  readonly today: UnitDisciplines['today'];
  readonly onDecide?: (discipline: Discipline) => void;
}

/** The records with what can still be written to them. */
export function DisciplineLines({ disciplines, today, onDecide }: DisciplineLinesProps) {
  const words = useWords(disciplineWords);
  const [dropping, setDropping] = useState<Discipline | null>(null);
  const [clearing, setClearing] = useState<Discipline | null>(null);
  return (
    <>
      <Lines label={words.list}>
        {disciplines.map((one) => (
          <DisciplineLine
            key={one.id}
            discipline={one}
            {...(onDecide && { onDecide: () => onDecide(one) })}
            onDrop={() => setDropping(one)}
            onClear={() => setClearing(one)}
          />
        ))}
      </Lines>
      {dropping && <DropDialog discipline={dropping} today={today} onClose={() => setDropping(null)} />}
      {clearing?.decision && (
        <ClearDialog
          incident={{ id: clearing.incidentId!, concludedOn: clearing.decision.on, version: clearing.incidentVersion! }}
          today={today}
          onClose={() => setClearing(null)}
        />
      )}
    </>
  );
}
