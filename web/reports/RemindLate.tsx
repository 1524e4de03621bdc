import * as api from '#api/reports.ts';
import { reminderPauseDays } from '#domain/reports/reminder.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { RefusalList } from '../ui/RefusalList.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { toast } from '../ui/toast.ts';
import type { Asked } from './Cases.tsx';
import styles from './Reports.module.css';
import type { ReportCase, useReportCases } from './useReport.ts';
import { reportsWords } from './words.ts';

interface RemindLateProps {
  readonly asked: Asked;
  readonly found: NonNullable<ReturnType<typeof useReportCases>['data']>;
  readonly chosen: ReadonlySet<string>;
  readonly onDone: () => void;
}

/** One touch tells all who are late and may be reminded, or those chosen. */
export function RemindLate({ asked: of, found, chosen, onDone }: RemindLateProps) {
  const words = useWords(reportsWords);
  const remind = useWrite(api.remindLate, {
    onDone: ({ reminded, told }) => {
      toast(words.remind.done(reminded, told));
      onDone();
    },
  });
  if (found.lateCount === 0) return null;
  const { unitId, from, year, geography } = of;
  const asked = { unitId, ...(from !== undefined && { from }), year, ...(geography && { geography }) };
  return (
    <div className={styles.remind}>
      <RefusalList refusals={remind.refusals} takesFocus />
      <p className="row">
        <Button
          icon="bell"
          busy={remind.pending}
          whyNot={reasonsOf(found.whyNot.remind)}
          onClick={() => remind.write(chosen.size === 0 ? asked : { ...asked, campaignIds: [...chosen] })}
        >
          {chosen.size === 0 ? words.remind.all(found.remindable || found.lateCount) : words.remind.chosen(chosen.size)}
        </Button>
      </p>
      <p className={styles.note}>{words.remind.hint(reminderPauseDays)}</p>
    </div>
  );
}

interface ChooseLateProps {
  readonly row: ReportCase;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

/** Only who may be reminded today can be chosen. */
export function ChooseLate({ row, chosen, onChosen }: ChooseLateProps) {
  const words = useWords(reportsWords);
  const { campaignId, unitName, whyNotRemind } = row;
  if (whyNotRemind.length > 0) return null;
  const turn = () => {
    const next = new Set(chosen);
    if (!next.delete(campaignId)) next.add(campaignId);
    onChosen(next);
  };
  return (
    <input
      type="checkbox"
      className={styles.choose}
      aria-label={words.remind.choose(unitName)}
      checked={chosen.has(campaignId)}
      onChange={turn}
    />
  );
}
