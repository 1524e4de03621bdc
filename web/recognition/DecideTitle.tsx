import * as api from '#api/recognition.ts';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import { OfficialAct } from './OfficialAct.tsx';
import { PowerNote } from './PowerSection.tsx';
import { isHeld, type Outcome } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

/** The decision on the title: number, day, in which office it is signed. */
export function DecideTitle({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords(recognitionWords);
  const { now } = useSession();
  const act = useWrite(api.decideTitle);
  const { campaignId, unitName, signerTitle, titles } = outcome;
  const given = act.result && titles.find((title) => title.code === act.result?.code);
  return (
    <OfficialAct
      draftKey={`title.${campaignId}`}
      button={words.decide}
      whyNot={outcome.whyNot.decide}
      isDone={isHeld(outcome)}
      question={words.decideAsk(unitName)}
      consequence={words.decideThen}
      fixes={linesOf(outcome, words)}
      confirm={words.decideDo}
      dayAt="decidedOn"
      issuer={{ unitId: outcome.byUnitId, typeName: 'Quyết định' }}
      numberLabel={words.decisionNumber}
      numberHint={words.decisionHint}
      about={(day) => <PowerNote outcome={outcome} day={day} />}
      extraFrom={signerTitle ?? ''}
      extra={(value, change) => (
        <TextField name="signerTitle" label={words.signerTitle} value={value} maxLength={200} onChange={change} />
      )}
      onConfirm={({ number, day, extra }) => act.write({ campaignId, number, decidedOn: day, signerTitle: extra })}
      act={act}
      receipt={
        given
          ? {
              title: words.decideReceipt,
              code: given.code,
              at: now,
              stamp: words.decideStamp,
              rows: [
                [words.unit, unitName],
                [words.titleName, `${given.titleName} ${words.period(given.firstYear, given.lastYear)}`],
                [words.decision, given.number],
                [words.by, given.byUnitName],
              ],
            }
          : null
      }
      doneTitle={words.decided}
    />
  );
}

function linesOf({ cycle, year, results, unitName }: Outcome, words: (typeof recognitionWords)['vi']) {
  if (!cycle) return [];
  const first = year - cycle.years + 1;
  const counted = results.filter((result) => result.year >= first && result.year <= year);
  return [
    { icon: 'award', text: `${unitName}: ${words.decideFix(words.kinds[cycle.kind], words.period(first, year))}` } as const,
    ...counted.map((result) => ({ icon: 'check', text: words.yearFix(result.year, result.number) }) as const),
    { icon: 'globe', text: words.publicFix } as const,
    { icon: 'send', text: words.willTell(unitName) } as const,
  ];
}
