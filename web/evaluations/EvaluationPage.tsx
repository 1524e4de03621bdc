import { useParams } from '@tanstack/react-router';
import * as api from '#api/evaluations.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { OpenRound } from './OpenRound.tsx';
import { RoundParts } from './RoundParts.tsx';
import { evaluationsWords } from './words.ts';

export type Evaluation = Output<typeof api.showEvaluation>;
export type Round = NonNullable<Evaluation['round']>;
export type Sheet = NonNullable<Evaluation['own']>;

/** A year's evaluation: one's own sheet for everybody; the list and the chain for clerk, head and council. */
export function EvaluationPage() {
  const words = useWords(evaluationsWords);
  const { campaignId = '' } = useParams({ strict: false });
  const read = useRead(api.showEvaluation, { campaignId });
  const shown = read.data;
  const crumb = [
    { label: words.today, href: '/' },
    ...(shown ? [{ label: words.campaign(shown.year), href: `/phong-trao/${campaignId}` }] : []),
  ];
  return (
    <Page
      title={shown ? words.title(shown.year) : words.pageTitle}
      crumb={crumb}
      lead={shown && leadOf(shown, words)}
      width="wide"
    >
      <Loaded read={read}>{(loaded) => <Parts evaluation={loaded} />}</Loaded>
    </Page>
  );
}

function leadOf({ round, unitName }: Evaluation, words: (typeof evaluationsWords)['vi']): string {
  if (!round) return words.leadNone(unitName);
  return words.lead(unitName, shortDate(round.from), shortDate(round.through), shortDate(round.headcountOn));
}

function Parts({ evaluation }: { readonly evaluation: Evaluation }) {
  const words = useWords(evaluationsWords);
  if (evaluation.round) return <RoundParts evaluation={evaluation} round={evaluation.round} />;
  if (evaluation.proposal && evaluation.whyNot.open.length === 0) {
    return <OpenRound evaluation={evaluation} proposal={evaluation.proposal} />;
  }
  return <Empty title={words.notOpen}>{words.notOpenWhy}</Empty>;
}
