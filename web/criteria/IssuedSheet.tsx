import { useRouter } from '@tanstack/react-router';
import * as api from '#api/criteria.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Facts } from '../ui/Facts.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { LineDetail } from './LineDetail.tsx';
import { measureText } from './measureText.ts';
import type { ShownSheet } from './SheetPage.tsx';
import { sheetWords } from './words.ts';

/** A sheet in use, word for word; the unit's own details stand under its lines. */
export function IssuedSheet({ sheet }: { readonly sheet: ShownSheet }) {
  const words = useWords(sheetWords);
  const { body } = sheet;
  return (
    <>
      <Section title={words.balance} first aside={words.usedBy(sheet.usedBy)}>
        <Facts
          rows={[
            [words.total, pointsText(body.totalPoints)],
            [words.pass, pointsText(body.passPoints)],
            [words.step, pointsText(body.step)],
            [words.blocking, body.blockingSeverity ? words.blockingFrom(words[body.blockingSeverity]) : words.blockingNone],
            [words.source, sheet.source],
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
              { key: 'evidence', width: '20%', head: words.evidence, cell: (line) => line.evidence ?? '' },
              { key: 'points', width: '110px', head: words.points, cell: (line) => pointsText(line.maxPoints), numeric: true },
            ]}
          />
        </Section>
      ))}
    </>
  );
}

function SheetActs({ sheet }: { readonly sheet: ShownSheet }) {
  const words = useWords(sheetWords);
  const router = useRouter();
  const copying = useWrite(api.draftSheet, { onDone: ({ id }) => router.history.push(`/bang-diem/${id}`) });
  const retiring = useWrite(api.retireSheet);
  const { id: sheetId, unitId, enteredFor, title, subjectType, version, whyNot } = sheet;
  const copy = () =>
    copying.write({ unitId, ...(enteredFor ? { enteredFor } : {}), from: { kind: 'sheet', sheetId }, title, subjectType });
  return (
    <>
      <RefusalList refusals={[...copying.refusals, ...retiring.refusals]} />
      <div className="row">
        {whyNot.newEdition.length === 0 && (
          <Button icon="copy" busy={copying.pending} onClick={copy}>
            {words.newEdition}
          </Button>
        )}
        {whyNot.retire.length === 0 && (
          <Button kind="quiet" busy={retiring.pending} onClick={() => retiring.write({ sheetId, version })}>
            {words.retire}
          </Button>
        )}
      </div>
    </>
  );
}
