import * as api from '#api/recognition.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { OfficialAct } from './OfficialAct.tsx';
import type { OutcomeTitle } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

/** The decision that takes a title back; offered to the authority that gave it. */
export function RevokeTitle({ title }: { readonly title: OutcomeTitle }) {
  const words = useWords(recognitionWords);
  const { now } = useSession();
  const act = useWrite(api.revokeTitle);
  const { id: titleId, unitName, revocation } = title;
  const period = words.period(title.firstYear, title.lastYear);
  if (title.whyNot.revoke.some(({ kind }) => kind === 'unseen' || kind === 'forbidden')) return null;
  return (
    <OfficialAct
      draftKey={`revocation.${titleId}`}
      button={words.revoke}
      whyNot={title.whyNot.revoke}
      isDone={revocation !== null}
      question={words.revokeAsk(unitName, period)}
      consequence={words.revokeThen}
      fixes={[
        { icon: 'lock', text: words.revokeFix(title.number, shortDate(title.decidedOn)) },
        { icon: 'eye', text: words.reasonFix },
        { icon: 'send', text: words.willTell(unitName) },
      ]}
      confirm={words.revokeDo}
      dayAt="revokedOn"
      issuer={{ unitId: title.byUnitId, typeName: 'Quyết định' }}
      numberLabel={words.decisionNumber}
      numberHint={words.decisionHint}
      extra={(value, change) => (
        <TextArea name="reason" label={words.reason} hint={words.reasonHint} value={value} maxLength={2000} onChange={change} />
      )}
      onConfirm={({ number, day, extra }) => act.write({ titleId, number, revokedOn: day, reason: extra })}
      act={act}
      receipt={
        act.result && revocation
          ? {
              title: words.revokeReceipt,
              code: revocation.number,
              at: now,
              stamp: words.revokeStamp,
              rows: [
                [words.unit, unitName],
                [words.titleName, `${title.titleName} ${period}`],
                [words.code, title.code],
              ],
            }
          : null
      }
      doneTitle={words.revokedDone}
    />
  );
}
