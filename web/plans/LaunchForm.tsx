import { useState } from 'react';
import * as api from '#api/campaigns.ts';
import * as plansApi from '#api/plans.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { windowKinds } from '#domain/plans/campaign.ts';
import { pledgingIn } from '#domain/plans/series.ts';
import type { LatestHour, WindowDays } from '#domain/plans/windows.ts';
import type { Output } from '../kernel/client.ts';
import type { Draft } from '../kernel/drafts.ts';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import type { ChosenLaunch } from './LaunchPage.tsx';
import { besideOf, LaunchSeries, planNameOf, suggestedFor, unsaidInheritance } from './LaunchSeries.tsx';
import { LaunchSheet } from './LaunchSheet.tsx';
import { LaunchSuperiors } from './LaunchSuperiors.tsx';
import { LaunchWindows } from './LaunchWindows.tsx';
import { launchWords } from './launchWords.ts';

export type ShownLaunch = Output<typeof api.showLaunch>;

interface LaunchFormProps {
  readonly launch: ShownLaunch;
  readonly draft: Draft<ChosenLaunch>;
}

/** Sheet, superiors and windows on one page, then one act that binds. */
export function LaunchForm({ launch, draft }: LaunchFormProps) {
  const words = useWords(launchWords);
  const { planId, year } = launch;
  const version = useRead(plansApi.showPlan, { planId }).data?.version;
  const { parts, latest } = draft.value;
  const change = (next: Partial<ChosenLaunch>) => draft.change((chosen) => ({ ...chosen, ...next }));
  const windows = draft.value.windows ?? launch.windows;
  const [paper, setPaper] = useState<readonly File[]>([]);
  const [asking, setAsking] = useState(false);
  const launching = useWrite(api.launchCampaign, { onDone: draft.clear });
  const sheet = launch.sheets.find((one) => one.id === draft.value.sheetId) ?? onlyOne(launch.sheets);
  const superiors = launch.superiors.flatMap(({ unitId }) => (parts[unitId] ? [{ unitId, part: parts[unitId] }] : []));
  const recogniserId = superiors.find(({ part }) => part === 'recognises')?.unitId ?? null;
  const suggested = suggestedFor(launch, sheet?.familyId ?? null, recogniserId);
  const continues = draft.value.continues === undefined ? suggested : draft.value.continues;
  const { pledgesIn } = draft.value;
  const beside = besideOf(launch, continues);
  const typed = draft.value.inheritance ?? unsaidInheritance;
  const inheritance =
    beside.others.length === 0 ? null : { ...typed, rule: beside.main === null ? ('none' as const) : typed.rule };
  const send = () => {
    if (!sheet || version === undefined) return;
    const series = { continues, pledgesIn: pledgesIn ?? null, inheritance };
    launching.write({
      planId,
      version,
      sheetId: sheet.id,
      superiors,
      ...series,
      windows,
      latest,
      ...(paper[0] ? { paper: paper[0] } : {}),
    });
  };
  const whyNot = [
    ...reasonsOf(launch.whyNot.launch),
    ...(sheet ? [] : [words.sheetFirst]),
    ...(recogniserId === null ? [words.recogniserFirst] : []),
    ...(inheritance && inheritance.reason.trim() === '' ? [words.inheritFirst] : []),
    ...(asksSigning(launch) && pledgesIn === undefined ? [words.signingFirst] : []),
  ];
  const done = launching.result;
  const nameOf = (unitId: string) => launch.superiors.find((one) => one.unitId === unitId)?.name ?? '';
  const fixes = [
    ...(sheet ? [{ icon: 'list' as const, text: words.fixSheet(sheet.title) }] : []),
    ...superiors.map(({ unitId, part }) => ({ icon: 'building' as const, text: words.fixSuperior(nameOf(unitId), words[part]) })),
    ...(launch.years.length > 0
      ? [{ icon: 'award' as const, text: continues ? words.fixGoesOn(planNameOf(launch, continues, words)) : words.fixNew }]
      : []),
    ...(inheritance
      ? [{ icon: 'building' as const, text: words.fixInherit(words.rules[inheritance.rule], inheritance.reason) }]
      : []),
    ...(pledgesIn ? [{ icon: 'pen' as const, text: words.fixShared(planNameOf(launch, pledgesIn, words)) }] : []),
    ...windowKinds.map((kind) => ({
      icon: 'clock' as const,
      text: words.fixWindow(words[kind], shortDate(windows[kind].from), untilOf(windows[kind], latest, words)),
    })),
  ];
  return (
    <Form onSubmit={() => setAsking(true)} refusals={asking ? [] : launching.refusals}>
      <LaunchSheet sheets={launch.sheets} sheetId={sheet?.id ?? null} onChange={(sheetId) => change({ sheetId })} />
      <LaunchSuperiors
        superiors={launch.superiors}
        powers={launch.powers}
        parts={parts}
        onChange={(next) => change({ parts: next })}
      />
      <LaunchSeries launch={launch} chosen={draft.value} suggested={suggested} onChange={change} />
      <LaunchWindows
        launch={launch}
        windows={windows}
        latest={latest}
        onChange={(next) => change({ windows: next })}
        onLatest={(hour) => change({ latest: hour })}
        onDeadline={(deadline) => change({ deadline, windows: null })}
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
        <SealButton type="submit" whyNot={whyNot}>
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

/** Another movement of the unit runs this year: whether people sign for both at once is asked. */
const asksSigning = ({ years, year }: ShownLaunch) => pledgingIn(years, year).length > 0;

const onlyOne = (sheets: ShownLaunch['sheets']) => (sheets.length === 1 ? sheets[0] : undefined);

/** The end of a window in the office's words. */
function untilOf({ to, meaning }: WindowDays, latest: LatestHour, words: (typeof launchWords)['vi']): string {
  const day = shortDate(to);
  if (meaning === 'before') return words.untilBefore(day);
  return meaning === 'through' ? words.untilThrough(day) : words.untilLatest(day, latest);
}
