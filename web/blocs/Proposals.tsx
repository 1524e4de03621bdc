import { useState } from 'react';
import * as api from '#api/blocs.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { numberText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { isOthers, reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { YearProps, YearShown } from './BlocPage.tsx';
import styles from './Blocs.module.css';
import { MeetingDialog } from './MeetingDialog.tsx';
import { Lacks } from './Pact.tsx';
import { blocWords } from './words.ts';
import { YearAct } from './YearAct.tsx';

type Meeting = NonNullable<YearShown['meeting']>;
type Vote = Meeting['awards'][number]['votes'][number];

const tones = { proposed: 'done', 'below-share': 'plain', 'beyond-places': 'plain', tied: 'risk' } as const;

/** The meeting that proposes: who was there, every vote, who is put forward. */
export function Proposals({ shown, year }: YearProps) {
  const words = useWords(blocWords);
  const [opened, setOpened] = useState<'record' | 'conclude' | null>(null);
  const close = () => setOpened(null);
  const { meeting, whyNot } = year;
  return (
    <>
      <Section
        title={words.meeting}
        aside={
          year.concludedOn &&
          [words.concludedOn(shortDate(year.concludedOn)), year.hasMinutes && words.minutesScan].filter(Boolean).join(', ')
        }
        first
      >
        {meeting ? <Held meeting={meeting} /> : <Empty title={words.noMeeting}>{words.noMeetingWhy}</Empty>}
        {meeting && <Lacks lacks={year.minutesLacks} />}
        <div className={`row ${styles.acts}`}>
          {!year.concludedOn && !isOthers(whyNot.record) && (
            <Button
              kind={meeting ? 'default' : 'main'}
              icon="pen"
              whyNot={reasonsOf(whyNot.record)}
              onClick={() => setOpened('record')}
            >
              {words.record}
            </Button>
          )}
          {meeting && !year.concludedOn && !isOthers(whyNot.conclude) && (
            <SealButton whyNot={reasonsOf(whyNot.conclude)} onClick={() => setOpened('conclude')}>
              {words.conclude}
            </SealButton>
          )}
          {meeting && <PaperButton href={`/api/bloc-years/${year.id}/minutes.pdf`}>{words.printMinutes}</PaperButton>}
        </div>
      </Section>
      {meeting?.awards.map((award) => (
        <Section key={award.form} title={award.form} aside={words.placesOf(award.places)}>
          <Votes award={award} of={meeting.present.length} />
        </Section>
      ))}
      {opened === 'record' && <MeetingDialog shown={shown} year={year} onClose={close} />}
      {opened === 'conclude' && (
        <YearAct
          endpoint={api.concludeBlocYear}
          input={{ blocYearId: year.id, version: year.version }}
          question={words.concludeQuestion}
          consequence={words.concludeThen}
          fixes={words.concludeFixes}
          confirm={words.conclude}
          withPaper={year.leadsWithPaper}
          paperLabel={words.signedMinutes}
          onClose={close}
        />
      )}
    </>
  );
}

function Held({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords(blocWords);
  return (
    <>
      <Facts
        rows={[
          [words.heldOn, `${shortDate(meeting.heldOn)}, ${meeting.begins}–${meeting.ends}`],
          [words.venue, meeting.venue],
          [words.chair, [meeting.chair, meeting.chairTitle].filter(Boolean).join(', ')],
          [words.secretary, meeting.secretary],
          [words.present, meeting.presentNames.join('; ')],
          [words.absent, meeting.absentNames.join('; ')],
          [words.source, meeting.source],
        ]}
      />
      <p className="small ink-2">{words.ruleText(numberText(meeting.share))}</p>
    </>
  );
}

function Votes({ award, of }: { readonly award: Meeting['awards'][number]; readonly of: number }) {
  const words = useWords(blocWords);
  const columns: readonly Column<Vote>[] = [
    { key: 'name', head: words.unit, names: true, cell: ({ unitName }) => unitName },
    { key: 'agree', head: words.agree, numeric: true, cell: ({ agree }) => `${agree}/${of}` },
    {
      key: 'outcome',
      head: words.outcome,
      cell: ({ outcome }) => <Tag kind={tones[outcome]}>{words.outcomes[outcome]}</Tag>,
    },
  ];
  const rows = [...award.votes].sort((a, b) => b.agree - a.agree);
  return <DataTable caption={award.form} columns={columns} rows={rows} rowKey={({ unitId }) => unitId} />;
}
