import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '#api/criteria.ts';
import { type Day, dayAt } from '#domain/kernel/day.ts';
import { useNow } from '../kernel/clock.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { DateField } from '../ui/DateField.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import type { ShownSheet } from './SheetPage.tsx';
import { sheetWords } from './words.ts';

/** Freezes the sheet for good. */
export function IssueSheetDialog({ sheet, onClose }: { readonly sheet: ShownSheet; readonly onClose: () => void }) {
  const words = useWords(sheetWords);
  const today = dayAt(useNow());
  const [issuedOn, setIssuedOn] = useState<Day | null>(today);
  const issuing = useWrite(api.issueSheet, { rereads: false });
  const done = issuing.result;
  const cache = useQueryClient();
  const close = () => {
    onClose();
    if (done) void cache.invalidateQueries();
  };
  return (
    <BindingAct
      opened
      onClose={close}
      question={words.issueQuestion(sheet.title)}
      consequence={words.issueConsequence}
      fixes={[
        { icon: 'list', text: words.fixLines(sheet.body.groups.length, sheet.lineCount) },
        { icon: 'check', text: words.fixPass(pointsText(sheet.passPoints), pointsText(sheet.totalPoints)) },
        { icon: 'document', text: words.fixSource(sheet.source) },
      ]}
      confirm={words.issue}
      onConfirm={() => issuedOn && issuing.write({ sheetId: sheet.id, version: sheet.version, issuedOn })}
      pending={issuing.pending}
      refusals={issuing.refusals}
      failure={issuing.failure ? words.failure : null}
      doneTitle={words.issued}
      receipt={
        done && { title: words.receipt, code: words.code(sheet.edition), at: done.at, stamp: words.stamp, hash: done.hash }
      }
    >
      <DateField name="issuedOn" label={words.issuedOn} value={issuedOn} onChange={setIssuedOn} max={today} />
    </BindingAct>
  );
}
