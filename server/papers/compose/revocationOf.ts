import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { dayOf } from '#domain/kernel/day.ts';
import { lawCited, titleBases } from '#papers/write/lawCited.ts';
import { missingInRevocationSubmission, revocationSubmission } from '#papers/write/letters/revocationSubmission.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import type { LostYear } from '../../recognition/weighStore.ts';
import { wordsOf } from '../../words.ts';
import { type Composer, receiverAuthority, receiverHead } from './frame.ts';
import { personTyped } from './meetings.ts';

const two = (count: number) => String(count).padStart(2, '0');

/** What was concluded in a year: the line it bears on, a count, a paper; who it was stands nowhere. */
function concludedIn({ year, sheet, incidents }: LostYear): readonly string[] {
  const lines = new Map(linesOf(sheet).map(({ code, text }) => [code, text]));
  return incidents.map(({ lineCode, kind, count, paper }) => {
    const what = wordsOf(`incident-kind.${kind}`, {}, 'vi').toLowerCase();
    return `Năm ${year}, tiêu chí “${lines.get(lineCode) ?? lineCode}”: ${two(count)} lần, loại việc: ${what}, theo ${paper}`;
  });
}

const effectsIn = ({ year, effects }: LostYear): readonly string[] =>
  effects.judgement.reasons.map(({ code, facts }) => `Năm ${year}: ${wordsOf(code, facts, 'vi')}`);

export const revocationSubmissionOf: Composer = (year, typed) => {
  const found = year.records.toWeigh;
  const title = found?.title;
  const years = found?.years ?? [];
  const papers = years.flatMap(({ incidents }) => incidents.map(({ paper }) => paper));
  const typedPapers = typed.entries('attached');
  const proposer = personTyped(typed, 'proposer');
  const { head, issuer } = { head: receiverHead(year, typed), issuer: receiverAuthority(year) };
  const values = {
    head,
    addressees: [typed.line('addressee') || issuer] as const,
    bases: [...titleBases(year.today, title?.kind), ...typed.entries('bases').map(lawCited)],
    title: title ? cultureTitleOf(title.titleKind) : '',
    period: {
      from: dayOf(title?.firstYear ?? year.campaign.year, 1, 1),
      until: dayOf((title?.lastYear ?? year.campaign.year) + 1, 1, 1),
    },
    unit: title?.unitName ?? year.unit.name,
    recognised: { number: title?.number ?? '', day: title?.decidedOn ?? year.today, issuer: head.issuer },
    concluded: years.flatMap(concludedIn),
    effects: years.flatMap(effectsIn),
    form: title?.kind === 'again' ? ('Bằng công nhận' as const) : ('Giấy công nhận' as const),
    reply: typed.entries('reply'),
    attached: typedPapers.length > 0 ? typedPapers : [...new Set(papers)],
    signer: { title: proposer?.title ?? '', ...(proposer ? { name: proposer.name } : {}) },
    recipients: ['Như trên', 'Lưu: VT'],
    sample: year.isDemo,
  };
  return { paper: revocationSubmission(values), missing: missingInRevocationSubmission(values) };
};
