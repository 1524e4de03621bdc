import type { ReactNode } from 'react';
import { personalTitleRules } from '#domain/law/personalTitles.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import styles from './Unit.module.css';
import { Reasons } from './UnitForm.tsx';
import { unitWords } from './unitWords.ts';
import type { UnitEnrolment } from './useUnitEnrolment.ts';

/** The list that goes with the enrolment, counted by title. */
export function AttachedList({ page }: { readonly page: UnitEnrolment }) {
  const words = useWords(unitWords);
  return (
    <Section
      title={words.attached}
      aside={<Anchor href={`/phong-trao/${page.campaignId}/dang-ky-thi-dua`}>{words.toPledges}</Anchor>}
    >
      <Reasons page={page} field="persons" />
      <Counted totals={page.totals} persons={page.persons}>
        <p className="small ink-2">{words.attachedWhy}</p>
      </Counted>
    </Section>
  );
}

interface CountedProps {
  readonly totals: UnitEnrolment['totals'];
  readonly persons: UnitEnrolment['persons'];
  readonly children?: ReactNode;
}

/** `33/34 người`, by title, the names folded away. */
export function Counted({ totals, persons, children }: CountedProps) {
  const words = useWords(unitWords);
  return (
    <>
      <p className={styles.totals}>
        <b>{words.attachedCount(totals.signed, totals.staff)}</b>
        {totals.byTitle.map((title) => (
          <span key={title.title}>
            {title.name}: {title.count}
          </span>
        ))}
      </p>
      {children}
      {persons.length === 0 ? (
        <p className="ink-2">{words.attachedNone}</p>
      ) : (
        <details className={styles.details}>
          <summary>{words.showList(persons.length)}</summary>
          <DataTable
            caption={words.attached}
            density="dense"
            numbered
            rows={persons}
            rowKey={(person) => person.personId}
            columns={[
              { key: 'name', head: words.name, cell: (person) => person.fullName, names: true },
              { key: 'position', head: words.position, cell: (person) => person.position },
              {
                key: 'titles',
                head: words.titles,
                cell: (person) => person.titles.map((title) => personalTitleRules[title].short).join(', '),
              },
            ]}
          />
        </details>
      )}
    </>
  );
}
