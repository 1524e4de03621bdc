import * as api from '#api/recognition.ts';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { OfficialAct } from './OfficialAct.tsx';
import type { Outcome } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

/** The notice of the year's result, all of what it will say shown before it is signed. */
export function AnnounceResult({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords(recognitionWords);
  const { now } = useSession();
  const act = useWrite(api.announceResult);
  const { campaignId, unitName, year, byUnitName, result } = outcome;
  const announced = act.result && result;
  return (
    <OfficialAct
      draftKey={`notice.${campaignId}`}
      button={words.announce}
      whyNot={outcome.whyNot.announce}
      isDone={result !== null}
      question={words.announceAsk(unitName, year)}
      consequence={words.announceThen}
      fixes={[...linesOf(outcome, words), { icon: 'send', text: words.willTell(unitName) }]}
      confirm={words.announceDo}
      dayAt="announcedOn"
      issuer={{ unitId: outcome.byUnitId, typeName: 'Thông báo' }}
      numberLabel={words.number}
      numberHint={words.numberHint}
      onConfirm={({ number, day }) => act.write({ campaignId, number, announcedOn: day })}
      act={act}
      receipt={
        announced
          ? {
              title: words.announceReceipt,
              code: announced.number,
              at: now,
              stamp: words.announceStamp,
              rows: [
                [words.unit, unitName],
                [words.year, String(year)],
                [words.result, announced.qualified ? words.qualified : words.notQualified],
                [words.total, pointsText(announced.total)],
                [words.by, byUnitName],
              ],
            }
          : null
      }
      doneTitle={words.announced}
    />
  );
}

function linesOf({ proposal, points }: Outcome, words: (typeof recognitionWords)['vi']) {
  if (!proposal || !points) return [];
  const word = proposal.qualified ? words.qualified : words.notQualified;
  const total = words.willSay(word, pointsText(proposal.total), pointsText(points.passPoints));
  return [
    { icon: proposal.qualified ? 'check' : 'warning', text: total } as const,
    ...proposal.reasons.map(({ message }) => ({ icon: 'warning', text: message }) as const),
    ...points.groups.map(
      ({ code, points: given, maxPoints, minPoints }) =>
        ({ icon: 'list', text: words.groupSaid(code, pointsText(given), pointsText(maxPoints), pointsText(minPoints)) }) as const,
    ),
  ];
}
