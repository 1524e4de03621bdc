import { useState } from 'react';
import * as org from '#api/org.ts';
import * as people from '#api/people.ts';
import { ImportList } from '../kernel/ImportList.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Segments } from '../ui/Segments.tsx';
import styles from './Org.module.css';
import { orgWords } from './words.ts';

type What = 'units' | 'people';

const lists = {
  units: { preview: org.previewUnitImport, take: org.importUnits, template: org.unitTemplate.path },
  people: { preview: people.previewPeopleImport, take: people.importPeople, template: people.peopleTemplate.path },
} as const;

/** The units, or the people in them, from a workbook. */
export function ImportPage() {
  const words = useWords(orgWords);
  const [what, setWhat] = useState<What>(new URLSearchParams(location.search).get('loai') === 'nguoi' ? 'people' : 'units');
  const after = (
    <>
      {what === 'units' ? (
        <Button kind="main" href="/quan-tri/nhap?loai=nguoi" onClick={() => setWhat('people')}>
          {words.nextPeople}
        </Button>
      ) : (
        <Button kind="main" href="/quan-tri/moi-dang-nhap">
          {words.nextInvite}
        </Button>
      )}
      <Button href="/quan-tri">{words.toUnits}</Button>
    </>
  );
  return (
    <Page title={words.importTitle} crumb={[{ label: words.admin, href: '/quan-tri' }]} lead={words.importLead}>
      <div className={styles.take}>
        <Segments
          label={words.importWhat}
          options={[
            { value: 'units', label: words.importUnits },
            { value: 'people', label: words.importPeople },
          ]}
          value={what}
          onChange={setWhat}
        />
      </div>
      <ImportList
        key={what}
        {...lists[what]}
        fill={{ title: words.fillTitle[what], why: words.fillWhy[what], hint: words.fillHint[what] }}
        takes={words.take}
        after={after}
      />
    </Page>
  );
}
