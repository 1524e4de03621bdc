import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/org.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { Timeline } from '../ui/Timeline.tsx';
import { ChangeUnitDialog } from './ChangeUnitDialog.tsx';
import { NewUnitDialog } from './NewUnitDialog.tsx';
import styles from './Org.module.css';
import { PeopleSection } from './PeopleSection.tsx';
import { UnitParts } from './UnitParts.tsx';
import { orgWords } from './words.ts';

export type Unit = Output<typeof api.showUnit>;
type Opened = 'change' | 'below' | null;

/** One unit: what it is, who is in it, what it was and what became of it. */
export function UnitPage() {
  const words = useWords(orgWords);
  const { unitId = '' } = useParams({ strict: false });
  const read = useRead(api.showUnit, { unitId });
  const [opened, setOpened] = useState<Opened>(null);
  const unit = read.data;
  const above = (unit?.above ?? []).map(({ id, name }) => ({ label: name, href: `/quan-tri/don-vi/${id}` }));
  return (
    <Page
      title={unit?.name ?? words.units}
      crumb={[{ label: words.admin, href: '/quan-tri' }, ...above]}
      lead={unit && [unit.typeName, unit.place].filter(Boolean).join(' · ')}
      aside={unit && <Acts unit={unit} onOpen={setOpened} />}
    >
      <Loaded read={read}>{(loaded) => <Parts unit={loaded} opened={opened} onOpen={setOpened} />}</Loaded>
    </Page>
  );
}

function Acts({ unit, onOpen }: { readonly unit: Unit; readonly onOpen: (opened: Opened) => void }) {
  const words = useWords(orgWords);
  if (unit.whyNot.change.length > 0) return unit.stands ? null : <Tag kind="plain">{words.endedTag}</Tag>;
  return (
    <>
      <Button onClick={() => onOpen('change')}>{words.change}</Button>
      <Button href={`/quan-tri/sap-xep/lap?don-vi=${unit.id}`}>{words.end}</Button>
      <Button icon="plus" onClick={() => onOpen('below')}>
        {words.newBelow}
      </Button>
    </>
  );
}

interface PartsProps {
  readonly unit: Unit;
  readonly opened: Opened;
  readonly onOpen: (opened: Opened) => void;
}

function Parts({ unit, opened, onOpen }: PartsProps) {
  const words = useWords(orgWords);
  const close = () => onOpen(null);
  return (
    <>
      {unit.nowIs && <NowIs now={unit.nowIs} />}
      <PeopleSection unit={unit} />
      <div className={styles.duo}>
        <UnitParts unit={unit} kind="team" />
        <UnitParts unit={unit} kind="union" />
      </div>
      <Section title={words.history} aside={unit.code && `${words.code}: ${unit.code}`}>
        <Timeline label={words.history} events={unit.placements.map((placement) => eventOf(placement, words))} />
      </Section>
      {unit.successions.length > 0 && <Successions unit={unit} />}
      <p>
        <Anchor href={`/ket-qua/con-thieu/${unit.id}`}>{words.toTitle}</Anchor>
      </p>
      {opened === 'change' && <ChangeUnitDialog unit={unit} onClose={close} />}
      {opened === 'below' && <NewUnitDialog parent={unit} onClose={close} />}
    </>
  );
}

/** Of a unit that ended: who answers for it today, or why nobody does. */
function NowIs({ now }: { readonly now: NonNullable<Unit['nowIs']> }) {
  const words = useWords(orgWords);
  const { unitId, name, onDay, decision, reason } = now;
  return (
    <Note kind="info" title={words.endedOn(shortDate(onDay))}>
      <p>
        {unitId === null ? (
          words.noHeir
        ) : (
          <>
            {words.nowIs} <Anchor href={`/quan-tri/don-vi/${unitId}`}>{name}</Anchor>.
          </>
        )}{' '}
        {reason}
      </p>
      <p className="small ink-2">{decision}</p>
    </Note>
  );
}

function eventOf(placement: Unit['placements'][number], words: (typeof orgWords)['vi']) {
  const { id, from, until, name, typeName, parentName, place, decision } = placement;
  const facts = [typeName, parentName, place, decision].filter(Boolean).join(' · ');
  const when = until ? `${shortDate(from)} – ${shortDate(until)}` : shortDate(from);
  return { key: id, when, text: name, note: until ? facts : `${words.now} · ${facts}`, current: until === null };
}

function Successions({ unit }: { readonly unit: Unit }) {
  const words = useWords(orgWords);
  return (
    <Section title={words.successions}>
      <Timeline
        label={words.successions}
        events={unit.successions.map((one, index) => ({
          key: String(index),
          when: shortDate(one.onDay),
          text:
            one.fromUnitId !== unit.id
              ? words.cameFrom(one.fromName)
              : one.toName === null
                ? words.dissolved
                : words.became(one.toName),
          note: [one.kindName, one.decision, one.reason].filter(Boolean).join(' · '),
        }))}
      />
    </Section>
  );
}
