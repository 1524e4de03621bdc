import { shortDate } from '#domain/kernel/day.ts';
import { collectiveTitleRules } from '#domain/law/collectiveTitles.ts';
import { Facts } from '../ui/Facts.tsx';
import { useWords } from '../ui/language.ts';
import { PledgeLog } from './PledgeLog.tsx';
import styles from './Teams.module.css';
import { teamWords } from './teamWords.ts';
import type { TeamRow } from './useTeamPledge.ts';

/** What a team chose, and its log of changes. */
export function TeamPledgeFacts({ pledge }: { readonly pledge: NonNullable<TeamRow['pledge']> }) {
  const words = useWords(teamWords);
  return (
    <div className={styles.chosen}>
      <Facts
        rows={[
          [words.titles, pledge.titles.map((title) => collectiveTitleRules[title].name).join(', ')],
          [
            words.commitments,
            pledge.commitments.length > 0 && (
              <ul>
                {pledge.commitments.map(({ code, text, target }) => (
                  <li key={code}>
                    {text}
                    {target && <b>: {target}</b>}
                  </li>
                ))}
              </ul>
            ),
          ],
          [words.ownWords, pledge.own],
          [words.signedOn, pledge.signedOn && shortDate(pledge.signedOn)],
        ]}
      />
      <PledgeLog log={pledge.log} />
    </div>
  );
}
