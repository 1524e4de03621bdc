import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Timeline } from '../ui/Timeline.tsx';
import styles from './MyWork.module.css';
import type { MyCampaign } from './useMyPledge.ts';
import { enrolmentWords } from './words.ts';

type Entry = NonNullable<MyCampaign['pledge']>['log'][number];

/** Everything that happened to a pledge, the newest first. */
export function PledgeLog({ log }: { readonly log: readonly Entry[] }) {
  const words = useWords(enrolmentWords);
  if (log.length === 0) return null;
  return (
    <details className={styles.log}>
      <summary>
        {words.log} ({log.length})
      </summary>
      <Timeline
        label={words.log}
        events={log.map((entry) => ({
          key: String(entry.version),
          when: momentText(entry.at),
          text: `${words.acts[entry.act] ?? entry.act}, ${words.by(entry.byName)}`,
          note: <Changes entry={entry} />,
        }))}
      />
    </details>
  );
}

function Changes({ entry }: { readonly entry: Entry }) {
  const words = useWords(enrolmentWords);
  const shown = (field: string, text: string) => (field === 'household' ? words.household : text);
  const said = entry.changes.map(({ field, before, after }) =>
    [
      words.fields[field] ?? field,
      [before !== null && words.removed(shown(field, before)), after !== null && words.added(shown(field, after))]
        .filter(Boolean)
        .join(', '),
    ].join(': '),
  );
  return (
    <>
      {entry.reason}
      {said.map((text) => (
        <span key={text} style={{ display: 'block' }}>
          {text}
        </span>
      ))}
    </>
  );
}
