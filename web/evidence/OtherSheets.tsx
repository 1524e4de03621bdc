import type * as api from '#api/evidence.ts';
import type { Output } from '../kernel/client.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import styles from './Evidence.module.css';
import type { Typed } from './evidenceItems.ts';
import { LinePicker } from './LinePicker.tsx';
import { evidenceWords } from './words.ts';

type Others = Output<typeof api.listEvidence>['others'];

interface OtherSheetsProps {
  readonly others: Others;
  readonly also: Typed['also'];
  readonly onChange: (also: Typed['also']) => void;
}

/** The unit's other sheets of the year that the piece may serve as well; none is ticked, and each opens its lines once it is. */
export function OtherSheets({ others, also, onChange }: OtherSheetsProps) {
  const words = useWords(evidenceWords);
  if (others.length === 0) return null;
  const put = (campaignId: string, lines: readonly string[] | null) =>
    onChange([...also.filter((one) => one.campaignId !== campaignId), ...(lines ? [{ campaignId, lines }] : [])]);
  return (
    <fieldset className={styles.picker}>
      <legend>{words.alsoTitle}</legend>
      <p className={styles.chosen}>{words.alsoHint}</p>
      {others.map(({ campaignId, planTitle, planNumber, groups }) => {
        const chosen = also.find((one) => one.campaignId === campaignId);
        const name = planNumber ? words.planNumber(planTitle, planNumber) : planTitle;
        return (
          <div key={campaignId} className={styles.other}>
            <CheckField
              name={`also.${campaignId}`}
              label={name}
              checked={chosen !== undefined}
              onChange={(on) => put(campaignId, on ? [] : null)}
            />
            {chosen && (
              <LinePicker
                groups={groups}
                chosen={chosen.lines}
                onChange={(lines) => put(campaignId, lines)}
                of={{ name: `lines.${campaignId}`, legend: words.alsoLines(name) }}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
