import { useSearch } from '@tanstack/react-router';
import * as api from '#api/criteria.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Empty } from '../ui/Empty.tsx';
import { pointsText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag, type TagKind } from '../ui/Tag.tsx';
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
  const read = useRead(api.listSheets, {});
  const search: { readonly 'ke-hoach'?: unknown } = useSearch({ strict: false });
  const fromPlan = typeof search['ke-hoach'] === 'string' ? search['ke-hoach'] : null;
  return (
    <Page title={words.sheets} lead={words.lead}>
      <Loaded read={read}>
        {(listed) => (
          <>
            {fromPlan && listed.mayDraft.length > 0 && <BeginSheet listed={listed} fromPlan={fromPlan} />}
            <SheetList listed={listed} first={!fromPlan} />
            {!fromPlan && listed.mayDraft.length > 0 && <BeginSheet listed={listed} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function SheetList({ listed, first }: { readonly listed: ListedSheets; readonly first: boolean }) {
  const words = useWords(sheetWords);
  const { sheets, mayDraft } = listed;
  if (sheets.length === 0) {
    return (
      <Section title={words.list} first={first}>
        <Empty title={words.none}>{mayDraft.length > 0 ? words.noneWhy : words.noneSeen}</Empty>
      </Section>
    );
  }
  return (
    <Section title={words.list} first={first}>
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
    </Section>
  );
}
