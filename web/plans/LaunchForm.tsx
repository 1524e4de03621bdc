import { useState } from 'react';
import * as api from '#api/campaigns.ts';
import * as plansApi from '#api/plans.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { windowKinds } from '#domain/plans/campaign.ts';
import type { LatestHour, WindowDays } from '#domain/plans/windows.ts';
import type { Output } from '../kernel/client.ts';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import type { ChosenDeadline } from './LaunchPage.tsx';
import { LaunchSheet } from './LaunchSheet.tsx';
import { LaunchSuperiors, type Parts } from './LaunchSuperiors.tsx';
import { LaunchWindows, type Windows } from './LaunchWindows.tsx';
import { launchWords } from './launchWords.ts';

export type ShownLaunch = Output<typeof api.showLaunch>;

interface LaunchFormProps {
  readonly launch: ShownLaunch;
  readonly chosen: ChosenDeadline | null;
  readonly onDeadline: (deadline: ChosenDeadline) => void;
}

/** Sheet, superiors and windows on one page, then one act that binds. */
export function LaunchForm({ launch, onDeadline }: LaunchFormProps) {
  const words = useWords(launchWords);
  const { planId, year } = launch;
  const version = useRead(plansApi.showPlan, { planId }).data?.version;
  const [sheetId, setSheetId] = useState<string | null>(launch.sheets.length === 1 ? launch.sheets[0]!.id : null);
  const [parts, setParts] = useState<Parts>({});
  const [windows, setWindows] = useState<Windows>(launch.windows);
  const [latest, setLatest] = useState<LatestHour>('24:00');
  const [paper, setPaper] = useState<readonly File[]>([]);
  const [asking, setAsking] = useState(false);
  const launching = useWrite(api.launchCampaign);
  const sheet = launch.sheets.find((one) => one.id === sheetId);
  const superiors = launch.superiors.flatMap(({ unitId }) => (parts[unitId] ? [{ unitId, part: parts[unitId] }] : []));
  const send = () => {
    if (!sheetId || version === undefined) return;
    launching.write({ planId, version, sheetId, superiors, windows, latest, ...(paper[0] ? { paper: paper[0] } : {}) });
  };
  const done = launching.result;
  const nameOf = (unitId: string) => launch.superiors.find((one) => one.unitId === unitId)?.name ?? '';
  const fixes = [
    ...(sheet ? [{ icon: 'list' as const, text: words.fixSheet(sheet.title) }] : []),
    ...superiors.map(({ unitId, part }) => ({ icon: 'building' as const, text: words.fixSuperior(nameOf(unitId), words[part]) })),
    ...windowKinds.map((kind) => ({
      icon: 'clock' as const,
      text: words.fixWindow(words[kind], shortDate(windows[kind].from), untilOf(windows[kind], latest, words)),
    })),
  ];
  return (
    <Form onSubmit={() => setAsking(true)} refusals={asking ? [] : launching.refusals}>
      <LaunchSheet sheets={launch.sheets} sheetId={sheetId} onChange={setSheetId} />
      <LaunchSuperiors superiors={launch.superiors} parts={parts} onChange={setParts} />
      <LaunchWindows
        launch={launch}
        windows={windows}
        latest={latest}
        onChange={setWindows}
        onLatest={setLatest}
        onDeadline={onDeadline}
      />
      {launch.withPaper && (
        <FileField
          name="paper"
          label={words.paper}
          hint={words.paperHint}
          accept=".pdf,.jpg,.jpeg,.png,.webp"
          value={paper}
          onChange={setPaper}
        />
      )}
      <div className="row">
        <SealButton type="submit" whyNot={reasonsOf(launch.whyNot.launch)}>
          {words.launch}
        </SealButton>
      </div>
      <BindingAct
        opened={asking}
        onClose={() => setAsking(false)}
        question={words.question(year)}
        consequence={words.consequence}
        fixes={fixes}
        confirm={words.launch}
        onConfirm={send}
        pending={launching.pending}
        refusals={launching.refusals}
        failure={launching.failure ? words.failure : null}
        doneTitle={words.done}
        receipt={
          done && { title: words.receipt, code: words.code(done.year), at: done.launchedAt, stamp: words.stamp, hash: done.hash }
        }
      >
        {done && <Button href={`/phong-trao/${done.id}`}>{words.open}</Button>}
      </BindingAct>
      {done && !asking && (
        <Button kind="main" href={`/phong-trao/${done.id}`}>
          {words.open}
        </Button>
      )}
    </Form>
  );
}

/** The end of a window in the office's words. */
function untilOf({ to, meaning }: WindowDays, latest: LatestHour, words: (typeof launchWords)['vi']): string {
  const day = shortDate(to);
  if (meaning === 'before') return words.untilBefore(day);
  return meaning === 'through' ? words.untilThrough(day) : words.untilLatest(day, latest);
}
