import { useState } from 'react';
import * as api from '#api/criteria.ts';
import type { SheetBody } from '#domain/criteria/scoreSheet.ts';
import { whyNotBalanced } from '#domain/criteria/sheetIssue.ts';
import { criteriaWords } from '#domain/criteria/words.ts';
import { phrase } from '#domain/kernel/phrases.ts';
import type { SubjectType } from '#domain/org/unit.ts';
import { useDraft } from '../kernel/drafts.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { ActionBar } from '../ui/ActionBar.tsx';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/Form.tsx';
import { pointsText } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { SealButton } from '../ui/SealButton.tsx';
import { ThresholdBar } from '../ui/ThresholdBar.tsx';
import { toast } from '../ui/toast.ts';
import { GroupEditor } from './GroupEditor.tsx';
import { IssueSheetDialog } from './IssueSheetDialog.tsx';
import { SheetHeadFields } from './SheetHeadFields.tsx';
import type { ShownSheet } from './SheetPage.tsx';
import { addedGroup, changedGroup, removedGroup } from './sheetChanges.ts';
import { sheetWords } from './words.ts';

/** A draft as it is typed; kept on this machine until it is saved. */
export interface TypedSheet {
  readonly title: string;
  readonly source: string;
  readonly subjectType: SubjectType;
  readonly body: SheetBody;
}

/** What is typed, and the version it was typed over. */
interface Kept {
  readonly base: number;
  readonly sheet: TypedSheet;
}

/** The editor of a draft: every figure is free, and what keeps it from being issued is said as one types. */
export function DraftSheet({ sheet }: { readonly sheet: ShownSheet }) {
  const words = useWords(sheetWords);
  const language = useLanguage();
  const initial: TypedSheet = {
    title: sheet.title,
    source: sheet.source,
    subjectType: sheet.subjectType,
    body: sheet.body as SheetBody,
  };
  const draft = useDraft<Kept | null>(`sheet.${sheet.id}`, null);
  const [issuing, setIssuing] = useState(false);
  const saving = useWrite(api.editSheet, {
    onDone: () => {
      draft.clear();
      toast(words.saved);
    },
  });
  const { base, sheet: typed } = draft.value ?? { base: sheet.version, sheet: initial };
  const { body } = typed;
  const isChanged = JSON.stringify(typed) !== JSON.stringify(initial);
  const reasons = [
    ...(typed.source.trim() ? [] : [{ code: 'criteria.source-missing' as const, facts: {} }]),
    ...whyNotBalanced(body),
  ].map(({ code, facts }) => phrase(criteriaWords[code as keyof typeof criteriaWords], facts ?? {}, language));
  const change = (next: Partial<TypedSheet>) =>
    draft.change((kept) => ({ base: kept?.base ?? sheet.version, sheet: { ...(kept?.sheet ?? initial), ...next } }));
  const changeBody = (next: SheetBody) => change({ body: next });
  const save = () => saving.write({ sheetId: sheet.id, version: base, ...typed });
  const sum = body.groups.reduce((total, group) => total + group.lines.reduce((points, line) => points + line.maxPoints, 0), 0);
  return (
    <Form onSubmit={save} refusals={saving.refusals}>
      {base < sheet.version && (
        <Note kind="risk" title={words.behind}>
          <Button size="s" onClick={draft.clear}>
            {words.discard}
          </Button>
        </Note>
      )}
      <SheetHeadFields typed={typed} onChange={change} />
      {body.groups.map((group, index) => (
        <GroupEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: codes are typed and may stand twice for a while
          key={index}
          group={group}
          at={`body.groups.${index}`}
          onChange={(next) => changeBody(changedGroup(body, index, next))}
          onRemove={() => changeBody(removedGroup(body, index))}
        />
      ))}
      <div className="row">
        <Button icon="plus" onClick={() => changeBody(addedGroup(body))}>
          {words.addGroup}
        </Button>
      </div>
      {saving.failure && <Note kind="error">{words.failure}</Note>}
      {reasons.length === 0 ? (
        <Note kind="done">{words.balanced}</Note>
      ) : (
        <Note kind="risk" title={words.notYet} live>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Note>
      )}
      <ActionBar
        label={words.balance}
        actions={
          <>
            {isChanged && (
              <Button kind="quiet" onClick={draft.clear}>
                {words.drop}
              </Button>
            )}
            <Button kind="main" type="submit" busy={saving.pending}>
              {words.save}
            </Button>
            <SealButton whyNot={isChanged ? [words.saveFirst, ...reasons] : reasons} onClick={() => setIssuing(true)}>
              {words.issue}
            </SealButton>
          </>
        }
      >
        <p className="strong">
          {words.total} {pointsText(sum)}/{pointsText(body.totalPoints)}
        </p>
        <ThresholdBar
          label={words.total}
          value={sum}
          of={Math.max(body.totalPoints, sum)}
          valueText={pointsText(sum)}
          threshold={body.passPoints}
          thresholdText={`${words.pass} ${pointsText(body.passPoints)}`}
          tone={sum === body.totalPoints ? 'done' : 'risk'}
        />
        {isChanged && <p className="small ink-2">{words.kept}</p>}
      </ActionBar>
      {issuing && <IssueSheetDialog sheet={sheet} onClose={() => setIssuing(false)} />}
    </Form>
  );
}
