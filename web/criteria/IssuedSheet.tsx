import { linesOf, type SheetBody, type SheetLine } from '#domain/criteria/scoreSheet.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Facts } from '../ui/Facts.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { LineDetail } from './LineDetail.tsx';
import { measureText } from './measureText.ts';
import { SheetActs } from './SheetActs.tsx';
import type { ShownSheet } from './SheetPage.tsx';
import { sheetWords } from './words.ts';

/** A sheet in use, word for word; the unit's own details stand under its lines. */
export function IssuedSheet({ sheet }: { readonly sheet: ShownSheet }) {
  const words = useWords(sheetWords);
  const { body } = sheet;
  const hasEvidence = linesOf(body as SheetBody).some((line) => line.evidence !== null);
  return (
    <>
      <Section title={words.common} first aside={words.usedBy(sheet.usedBy)}>
        <Facts
          rows={[
            [words.total, pointsText(body.totalPoints)],
            [words.pass, pointsText(body.passPoints)],
            [words.step, pointsText(body.step)],
            [words.blocking, body.blockingSeverity ? words.blockingFrom(words[body.blockingSeverity]) : words.blockingNone],
            [words.bonus, body.bonusCap > 0 ? pointsText(body.bonusCap) : null],
            [words.penalty, body.penaltyCap > 0 ? pointsText(body.penaltyCap) : null],
            [words.source, sheet.source],
            [words.issuedOn, sheet.issuedOn && shortDate(sheet.issuedOn)],
          ]}
        />
        <SheetActs sheet={sheet} />
      </Section>
      {body.groups.map((group) => (
        <Section
          key={group.code}
          title={`${group.code}. ${group.text}`}
          aside={`${pointsText(group.maxPoints)}, ${words.minimum(pointsText(group.minPoints))}`}
        >
          <DataTable
            caption={group.text}
            rows={group.lines}
            rowKey={(line) => line.code}
            columns={[
              {
                key: 'text',
                head: words.line,
                cell: (line) => (
                  <>
                    {line.code}. {line.text} {line.isKnockout && <Tag kind="error">{words.knockout}</Tag>}
                    {sheet.detailsOf && <LineDetail sheet={sheet} unitId={sheet.detailsOf.unitId} lineCode={line.code} />}
                  </>
                ),
              },
              { key: 'measure', width: '24%', head: words.measure, cell: (line) => measureText(line.measure, words) },
              ...(hasEvidence
                ? [{ key: 'evidence', width: '20%', head: words.evidence, cell: (line: SheetLine) => line.evidence ?? '' }]
                : []),
              { key: 'points', width: '110px', head: words.points, cell: (line) => pointsText(line.maxPoints), numeric: true },
            ]}
          />
        </Section>
      ))}
    </>
  );
}
