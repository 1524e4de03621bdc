import type { z } from 'zod';
import * as api from '#api/papers.ts';
import { whyNotNumber } from '#domain/documents/entry.ts';
import { numberParts, typeNamed } from '#domain/documents/number.ts';
import { nextEdition } from '#domain/documents/paperLife.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { findingKey, type PaperFinding } from '#domain/papers/checkedPaper.ts';
import { differenceKey, type ValueDifference } from '#papers/read/valueDifferences.ts';
import { renderDocx } from '#papers/write/docx.ts';
import { renderPdf } from '#papers/write/pdf.ts';
import { upperFirst } from '#papers/write/sections.ts';
import { addIssue } from '../documents/lifeStore.ts';
import { fileIssued, isNumberFree, type NumberedAct } from '../documents/store.ts';
import { action, type Context } from '../kernel/action.ts';
import { keepBytes } from '../kernel/keepPaper.ts';
import { inWords } from '../words.ts';
import { standingAgainst } from './crossChecked.ts';
import { differencesIn } from './editedFile.ts';
import { fileGiven } from './fileGiven.ts';
import { type LoadedPaper, lockPaper, whyNotAsSeen } from './paperLoaded.ts';
import { issuerOf, whyNotIssueAs } from './paperNow.ts';

type Input = z.output<typeof api.issueCasePaper.input>;

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The paper goes out as it was checked, as the office's own template makes it, or as it was edited in Word: its bytes are kept, its number stands in the register. */
export const issueCasePaper = action({
  name: 'papers.issue',
  input: api.issueCasePaper.input,
  async run(input, context) {
    const { tx, actor, now, newId, record } = context;
    const { campaignId, kind, reason } = input;
    const loaded = await lockPaper(context, campaignId, input);
    const { asked, campaign, life, paper, name } = loaded;
    refuseIf([...whyNotIssueAs(actor, asked, life, campaign), ...whyNotAsSeen(life, input.contentHash)]);
    const against = await standingAgainst(context, loaded.year, input);
    refuseIf(against.refusals);
    const file = await fileGiven(context, loaded, input);
    const differences = file ? differencesIn(file, paper) : [];
    const act = actOf(loaded);
    refuseIf([
      ...whyNotSameNumber(differences, act),
      ...whyNotMeant(differences, against.findings, input),
      ...(act ? await whyNotNumbered(act, context) : []),
    ]);

    const id = newId();
    const docxHash = await keepBytes(context, file ? file.bytes : renderDocx(paper), docxType);
    const pdfHash = file ? null : await keepBytes(context, renderPdf(paper), 'application/pdf');
    const documentId = act ? await fileIssued(context, { ...act, subjectId: id, subject: subjectOf(loaded) }) : null;
    const edition = nextEdition(life);
    const accepted = [...differences, ...against.findings.map(({ code, facts }) => ({ code, facts }))];
    const decided = { accepted, reason: accepted.length > 0 ? (reason ?? null) : null };
    const templateId = input.file ? null : (input.templateId ?? null);
    const files = { docxHash, pdfHash, templateId };
    const issue = { id, ...name, edition, documentId, contentHash: life.contentHash, ...files };
    await addIssue(tx, { ...issue, ...decided, by: actor.personId, at: now });
    const counts = { differences: differences.length, findings: against.findings.length };
    const body = { unitId: campaign.unitId, kind, edition, documentId, ...files, ...counts };
    record({ type: 'papers.issued', subjectId: id, body });
    return { issueId: id, edition, number: act?.number ?? null, docxHash, pdfHash, issuedAt: now };
  },
});

/** Each name and figure that differs was seen and meant, with a reason for all. */
function whyNotDecided(differences: readonly ValueDifference[], { accepted }: Input): Refusal[] {
  const open = differences.filter((one) => !accepted.includes(differenceKey(one)));
  if (open[0]) {
    const { ours, theirs } = open[0];
    const facts = { count: open.length, first: [ours, theirs].map((text) => text ?? '…').join(' → ') };
    return [{ kind: 'input', code: 'documents.differs-from-case', at: 'file', facts }];
  }
  return [];
}

/** Each contradiction of the paper was seen and is meant. */
function whyNotAccepted(findings: readonly PaperFinding[], { accepted }: Input): Refusal[] {
  const open = findings.filter((one) => !accepted.includes(findingKey(one)));
  if (open[0]) {
    const facts = { count: open.length, first: inWords(open[0]).message };
    return [{ kind: 'input', code: 'papers.finding-not-accepted', at: 'accepted', facts }];
  }
  return [];
}

/** What differs or contradicts was seen and is meant, for a reason. */
function whyNotMeant(differences: readonly ValueDifference[], findings: readonly PaperFinding[], input: Input): Refusal[] {
  const refusals = [...whyNotDecided(differences, input), ...whyNotAccepted(findings, input)];
  if (refusals.length > 0 || input.reason || differences.length + findings.length === 0) return refusals;
  return [{ kind: 'input', code: 'documents.reason-missing', at: 'reason' }];
}

/** Number and day in the file are those of the register: they are mended, never accepted. */
function whyNotSameNumber(differences: readonly ValueDifference[], act: NumberedAct | null): Refusal[] {
  const fixed = act ? [act.number, shortDate(act.day)] : [];
  return differences
    .filter(({ ours }) => ours !== null && fixed.includes(ours))
    .map(({ ours, theirs }) => ({
      kind: 'input',
      code: 'documents.number-differs',
      at: 'file',
      facts: { ours: ours ?? '', theirs: theirs ?? '…' },
    }));
}

/** The paper's line in the register; none where it bears no number. */
function actOf({ asked, campaign, life, paper, day }: LoadedPaper): NumberedAct | null {
  if (!life.isNumbered || life.number === null || !day) return null;
  const typeName =
    numberParts(life.number)?.typeName ?? ('type' in paper ? typeNamed(upperFirst(paper.type.toLowerCase())) : null);
  return { kind: 'paper', unitId: issuerOf(asked, campaign), typeName, number: life.number, day };
}

async function whyNotNumbered(act: NumberedAct, { tx, today }: Context): Promise<Refusal[]> {
  const { number, day, typeName } = act;
  const refusals = whyNotNumber(typeName, number);
  if (day > today) refusals.push({ kind: 'input', code: 'documents.day-in-future', at: 'day' });
  if (!(await isNumberFree(tx, act)))
    refusals.push({ kind: 'input', code: 'documents.number-used', at: 'number', facts: { number } });
  return refusals;
}

const subjectOf = ({ paper, asked }: LoadedPaper): string =>
  ('subject' in paper ? (paper.subject ?? paper.regarding) : undefined) ?? asked.title;
