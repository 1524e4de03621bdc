import type { Refusal } from '../kernel/refusal.ts';
import { tidy } from '../kernel/vietnamese.ts';
import { type PersonalTitle, personalTitleRules, personalTitles } from '../law/personalTitles.ts';
import type { PlanReading } from '../plans/reading.ts';
import { type Commitment, commitmentsOf, everyItem, isOfHousehold, type OfferedCommitment } from './commitments.ts';

/** What a plan lets a person choose from (nội dung đăng ký): nothing of it is chosen beforehand. */
export interface Offer {
  readonly titles: readonly PersonalTitle[];
  readonly commitments: readonly OfferedCommitment[];
  /** The plan has a line on weddings, funerals and festivals, which the person may tick for the household. */
  readonly household: boolean;
}

/** What a person chose, by codes. */
export interface Choice {
  readonly titles: readonly PersonalTitle[];
  readonly commitments: readonly string[];
  readonly household: boolean;
  readonly initiative: string | null;
}

/** What was chosen, in the words of the plan on that day; what was not chosen is nowhere. */
export interface PledgeContent {
  readonly titles: readonly PersonalTitle[];
  readonly commitments: readonly Commitment[];
  readonly household: boolean;
  /** The initiative the person means to bring (sáng kiến), 1–300 characters. */
  readonly initiative: string | null;
}

/** The household's tick in words; nothing about relatives is ever asked beyond it. */
export const householdText = 'Bản thân và gia đình thực hiện nếp sống văn minh trong việc cưới, việc tang và lễ hội';

/** A form as it is first shown: empty, whoever opens it. */
export const nothingChosen: Choice = { titles: [], commitments: [], household: false, initiative: null };

type Criteria = Pick<PlanReading, 'criteriaGroups' | 'rewards'>;

/** The office's two titles, and the higher ones that the plan names; commitments and household as the plan's criteria have them. */
export function offerOf(plan: Criteria): Offer {
  const items = everyItem(plan.criteriaGroups);
  const said = tidy(
    [...items.map((item) => item.text), ...plan.rewards.flatMap((reward) => [reward.form, reward.standard ?? ''])].join(' · '),
  );
  const isNamed = (title: PersonalTitle) =>
    said.toLocaleLowerCase('vi').includes(personalTitleRules[title].name.toLocaleLowerCase('vi'));
  return {
    titles: personalTitles.filter((title) => title === 'advanced-worker' || title === 'emulation-soldier' || isNamed(title)),
    commitments: commitmentsOf(plan.criteriaGroups),
    household: items.some(isOfHousehold),
  };
}

/** The part of the offer for one position: a manager's duties are for those who manage, and for nobody else. */
export function offerFor(offer: Offer, position: { readonly manages: boolean }): Offer {
  return { ...offer, commitments: offer.commitments.filter((one) => position.manages || !one.onlyManagers) };
}

/** Everything in a choice that the person's offer does not have; `at` goes before each field. */
export function whyNotChoose(all: Offer, position: { readonly manages: boolean }, choice: Choice, at = ''): Refusal[] {
  const own = offerFor(all, position);
  const no = (code: string, field: string, facts: Refusal['facts'] & object): Refusal => ({
    kind: 'input',
    code,
    at: `${at}${field}`,
    facts,
  });
  const foreign = choice.commitments.filter((code) => !own.commitments.some((one) => one.code === code));
  return [
    ...choice.titles
      .filter((title) => !all.titles.includes(title))
      .map((title) => no('enrolments.title-not-in-plan', 'titles', { title: personalTitleRules[title].name })),
    ...foreign.map((code) => {
      const isOthers = all.commitments.some((one) => one.code === code);
      return no(isOthers ? 'enrolments.commitment-of-managers' : 'enrolments.no-such-commitment', `commitments.${code}`, {
        line: code,
      });
    }),
    ...(choice.household && !all.household ? [no('enrolments.no-household-line', 'household', {})] : []),
  ];
}

/** Takes from the offer exactly what was chosen, in the plan's order. */
export function chosenFrom(offer: Offer, choice: Choice): PledgeContent {
  return {
    titles: offer.titles.filter((title) => choice.titles.includes(title)),
    commitments: offer.commitments
      .filter((one) => choice.commitments.includes(one.code))
      .map(({ code, text }) => ({ code, text })),
    household: choice.household,
    initiative: choice.initiative,
  };
}
