import { longDate } from '#domain/kernel/day.ts';
import { citationText } from '#papers/write/citation.ts';
import { commendationDecision, missingInCommendationDecision } from '#papers/write/decisions/commendationDecision.ts';
import {
  initiativeDecision,
  missingInInitiativeDecision,
  type RecognisedInitiative,
} from '#papers/write/decisions/initiativeDecision.ts';
import { ballot, missingInBallot } from '#papers/write/forms/ballot.ts';
import { type MeritRow, meritList, missingInMeritList } from '#papers/write/forms/meritList.ts';
import { type Typed, typed as typedValues } from '../typed.ts';
import type { YearCase } from '../yearCase.ts';
import { awardBasesOf, basesOf, type Composer, unitAuthority, unitDecider, unitHead, unitSigner } from './frame.ts';

/** Who is proposed, as typed: persons with their office, collectives without. */
export function awardsTyped(typed: Typed): { readonly persons: readonly MeritRow[]; readonly collectives: readonly MeritRow[] } {
  return {
    persons: typed.rows('persons', 4).map(([name, office, award, merit]) => ({
      ...{ name: name!, award: award!, merit: merit! },
      ...(office ? { office } : {}),
    })),
    collectives: typed.rows('collectives', 3).map(([name, award, merit]) => ({ name: name!, award: award!, merit: merit! })),
  };
}

export const meritListOf: Composer = (year, typed) => {
  const { number: _, ...head } = unitHead(year, typed);
  const asked = typedValues(year.typedOf('submission'));
  const [number, day] = [asked.line('number'), asked.day('day')];
  const values = {
    head: { ...head, day },
    year: `năm ${year.campaign.year}`,
    ...(number && day ? { submission: citationText({ type: 'Tờ trình', number, day }) } : {}),
    ...awardsTyped(typed),
    signers: [unitSigner(year)],
    recipients: ['Lưu: VT'],
    sample: year.isDemo,
  };
  return { paper: meritList(values), missing: missingInMeritList(values) };
};

/** As typed; where nothing was, what the council of the year carried, with authors, their office and where it is applied. */
function initiativesIn(year: YearCase, typed: Typed): readonly RecognisedInitiative[] {
  const rows = typed.rows('initiatives', 4).map(([name, authors, office, scope]) => ({
    ...{ name: name!, authors: authors! },
    ...(office ? { office } : {}),
    ...(scope ? { scope } : {}),
  }));
  if (rows.length > 0) return rows;
  const positionOf = new Map(year.staff.map(({ personId, position }) => [personId, position]));
  return year.initiatives.initiatives.map(({ name, authors, appliedAt }) => {
    const [first] = authors;
    const office = authors.length === 1 && first ? positionOf.get(first.personId) : undefined;
    return {
      ...{ name, authors: authors.map(({ personId }) => year.nameOf(personId)).join(', '), scope: appliedAt },
      ...(office ? { office } : {}),
    };
  });
}

const minutesOf = ({ initiatives: { minutes } }: YearCase) =>
  minutes.map(({ heldOn, councilName }) => `Căn cứ Biên bản họp ${longDate(heldOn)} của ${councilName}`);

export const initiativeDecisionOf: Composer = (year, typed) => {
  const values = {
    head: unitHead(year, typed),
    authority: unitAuthority(year),
    bases: [...basesOf(year, typed), ...minutesOf(year)],
    level: 'cấp cơ sở',
    year: `năm ${year.campaign.year}`,
    initiatives: initiativesIn(year, typed),
    executors: ['Hội đồng sáng kiến', 'các tổ'],
    signer: unitDecider(year),
    recipients: ['Các tác giả', 'Lưu: VT'],
    sample: year.isDemo,
  };
  return { paper: initiativeDecision(values), missing: missingInInitiativeDecision(values) };
};

export const commendationDecisionOf: Composer = (year, typed) => {
  const { persons, collectives } = awardsTyped(typed);
  const values = {
    head: unitHead(year, typed),
    authority: unitAuthority(year),
    bases: awardBasesOf(year, typed),
    form: 'Giấy khen',
    collectives,
    persons,
    merit: typed.line('merit'),
    executors: ['Các tổ', 'Kế toán'],
    signer: unitDecider(year),
    recipients: ['Như Điều 3', 'Lưu: VT'],
    sample: year.isDemo,
  };
  return { paper: commendationDecision(values), missing: missingInCommendationDecision(values) };
};

export const ballotOf: Composer = (year, typed) => {
  const { number: _, day: __, place: ___, ...head } = unitHead(year, typed);
  const values = {
    head,
    matter: typed.line('matter'),
    cases: typed.rows('cases', 3).map(([name, office, award]) => ({
      ...{ name: name!, award: award! },
      ...(office ? { office } : {}),
    })),
    guidance: typed.entries('guidance'),
    sample: year.isDemo,
  };
  return { paper: ballot(values), missing: missingInBallot(values) };
};
