import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/criteria.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { useTyped } from '../kernel/useTyped.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Empty } from '../ui/Empty.tsx';
import { pointsText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag, type TagKind } from '../ui/Tag.tsx';
import { TextField } from '../ui/TextField.tsx';
import { BeginSheet } from './BeginSheet.tsx';
import { sheetWords } from './words.ts';

export type ListedSheets = Output<typeof api.listSheets>;

export const kindOfState: Record<ListedSheets['sheets'][number]['state'], TagKind> = {
  draft: 'risk',
  issued: 'done',
  retired: 'plain',
};

/** The score sheets a person may see, and where they may begin one. */
export function SheetsPage() {
  const words = useWords(sheetWords);
  const asked: { readonly 'ke-hoach'?: unknown } = useSearch({ strict: false });
  const fromPlan = typeof asked['ke-hoach'] === 'string' ? asked['ke-hoach'] : null;
  const [typed, setTyped] = useState('');
  const search = useTyped(typed);
  const filter = search === '' ? {} : { search };
  const [page, setPage] = usePage(filter);
  const read = useRead(api.listSheets, { ...filter, ...(fromPlan ? { planId: fromPlan } : {}), page }, { keepShown: true });
  const mayBegin = read.data !== undefined && read.data.mayDraft.length > 0;
  return (
    <Page title={words.sheets} lead={words.lead}>
      {fromPlan && mayBegin && <BeginSheet listed={read.data} fromPlan={fromPlan} />}
      <Section title={words.list} first={!fromPlan}>
        {(typed !== '' || (read.data?.total ?? 0) > many) && (
          <TextField name="search" type="search" label={words.search} value={typed} onChange={setTyped} />
        )}
        <Loaded read={read}>
          {(listed) => (
            <>
              <SheetList listed={listed} isFiltered={search !== ''} />
              <Pager of={words.list} page={listed.page} pages={listed.pages} onPage={setPage} />
            </>
          )}
        </Loaded>
      </Section>
      {!fromPlan && mayBegin && <BeginSheet listed={read.data} />}
    </Page>
  );
}

/** From here on a list is looked through by words. */
const many = 12;

function SheetList({ listed, isFiltered }: { readonly listed: ListedSheets; readonly isFiltered: boolean }) {
  const words = useWords(sheetWords);
  const { sheets, mayDraft } = listed;
  if (sheets.length === 0 && isFiltered) return <Empty title={words.noneFound}>{words.noneFoundWhy}</Empty>;
  if (sheets.length === 0) return <Empty title={words.none}>{mayDraft.length > 0 ? words.noneWhy : words.noneSeen}</Empty>;
  return (
    <Lines label={words.list}>
      {sheets.map((sheet) => (
        <Line
          key={sheet.id}
          when={sheet.issuedOn ? shortDate(sheet.issuedOn) : undefined}
          margin={<Tag kind={kindOfState[sheet.state]}>{sheet.stateName}</Tag>}
          title={<Anchor href={`/bang-diem/${sheet.id}`}>{sheet.title}</Anchor>}
          why={[
            sheet.unitName,
            sheet.subjectTypeName,
            sheet.edition > 1 && words.edition(sheet.edition),
            words.summary(sheet.lineCount, pointsText(sheet.passPoints), pointsText(sheet.totalPoints)),
            sheet.isSample && words.sample,
          ]
            .filter(Boolean)
            .join(' · ')}
        />
      ))}
    </Lines>
  );
}
