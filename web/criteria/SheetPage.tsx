import { useParams } from '@tanstack/react-router';
import * as api from '#api/criteria.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Tag } from '../ui/Tag.tsx';
import { DraftSheet } from './DraftSheet.tsx';
import { IssuedSheet } from './IssuedSheet.tsx';
import { kindOfState } from './SheetsPage.tsx';
import { sheetWords } from './words.ts';

export type ShownSheet = Output<typeof api.showSheet>;

/** One score sheet: an editor while it is a draft, a fixed text with the unit's own details afterwards. */
export function SheetPage() {
  const words = useWords(sheetWords);
  const { sheetId = '' } = useParams({ strict: false });
  const read = useRead(api.showSheet, { sheetId });
  const sheet = read.data;
  return (
    <Page
      title={sheet?.title ?? words.sheets}
      lead={
        sheet &&
        [sheet.unitName, sheet.subjectTypeName, sheet.edition > 1 && words.edition(sheet.edition)].filter(Boolean).join(' · ')
      }
      crumb={[{ label: words.sheets, href: '/bang-diem' }]}
      aside={sheet && <Tag kind={kindOfState[sheet.state]}>{sheet.stateName}</Tag>}
    >
      <Loaded read={read}>
        {(shown) => (
          <>
            {shown.isSample && <Note kind="info">{words.sample}</Note>}
            {shown.whyNot.edit.length === 0 ? <DraftSheet key={shown.id} sheet={shown} /> : <IssuedSheet sheet={shown} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
