import { useState } from 'react';
import { shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import styles from './Org.module.css';
import { AddPartDialog, EndPartDialog, type Part, type PartKind } from './PartDialogs.tsx';
import type { Unit } from './UnitPage.tsx';
import { orgWords } from './words.ts';

interface UnitPartsProps {
  readonly unit: Unit;
  readonly kind: PartKind;
}

/** What a unit has for a time: its teams, its union; the acts that begin and end one. */
export function UnitParts({ unit, kind }: UnitPartsProps) {
  const words = useWords(orgWords);
  const say = words.parts[kind];
  const parts: readonly Part[] = kind === 'team' ? unit.teams : unit.unions;
  const [opened, setOpened] = useState<Part | 'new' | null>(null);
  const close = () => setOpened(null);
  const whyNotAdd = kind === 'team' ? unit.whyNot.addTeam : unit.whyNot.addUnion;
  const mayEnd = (kind === 'team' ? unit.whyNot.addTeam : unit.whyNot.endUnion).length === 0;
  const columns: readonly Column<Part>[] = [
    { key: 'name', head: say.name, width: '50%', cell: (part) => <NameOf part={part} /> },
    { key: 'from', head: words.from, cell: (part) => shortDate(part.from) },
    { key: 'until', head: words.until, cell: (part) => (part.until ? shortDate(part.until) : '') },
    {
      key: 'acts',
      head: say.end,
      acts: true,
      cell: (part) =>
        mayEnd &&
        part.until === null && (
          <Button size="s" kind="quiet" onClick={() => setOpened(part)} aria-label={`${say.end}: ${part.name}`}>
            {words.endPart}
          </Button>
        ),
    },
  ];
  const someEnded = parts.some(({ until }) => until !== null);
  return (
    <Section
      title={say.title}
      aside={
        whyNotAdd.length === 0 && (
          <Button size="s" icon="plus" onClick={() => setOpened('new')}>
            {say.add}
          </Button>
        )
      }
    >
      <DataTable
        caption={words.tableOf(say.title)}
        density="dense"
        columns={columns.filter(({ key }) => key !== 'until' || someEnded)}
        rows={parts}
        rowKey={(part) => part.id}
        toneOf={(part) => (part.until === null ? undefined : 'muted')}
        whenEmpty={say.none}
      />
      {opened === 'new' && <AddPartDialog unit={unit} kind={kind} onClose={close} />}
      {opened !== null && opened !== 'new' && <EndPartDialog unit={unit} kind={kind} part={opened} onClose={close} />}
    </Section>
  );
}

/** With why it ended, where that was asked for. */
function NameOf({ part }: { readonly part: Part }) {
  const why = [part.endReason, part.endDecision].filter(Boolean).join(' · ');
  return (
    <>
      {part.name}
      {why && <span className={styles.path}>{why}</span>}
    </>
  );
}
