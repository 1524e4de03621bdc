import { activitiesWords } from '#domain/activities/words.ts';
import { appraisalsWords } from '#domain/appraisals/words.ts';
import { assessmentsWords } from '#domain/assessments/words.ts';
import { blocsWords } from '#domain/blocs/words.ts';
import { awardWords } from '#domain/commendation/awardWords.ts';
import { choiceWords } from '#domain/commendation/choiceWords.ts';
import { commendationWords } from '#domain/commendation/words.ts';
import { conferencesWords } from '#domain/conferences/words.ts';
import { electionWords } from '#domain/council/electionWords.ts';
import { councilWords } from '#domain/council/words.ts';
import { criteriaWords } from '#domain/criteria/words.ts';
import { documentsWords } from '#domain/documents/words.ts';
import { enrolmentsWords } from '#domain/enrolments/words.ts';
import { evaluationsWords } from '#domain/evaluations/words.ts';
import { evidenceWords } from '#domain/evidence/words.ts';
import { exchangeWords } from '#domain/exchange/words.ts';
import { exemplarsWords } from '#domain/exemplars/words.ts';
import { importsWords } from '#domain/imports/words.ts';
import { incidentsWords } from '#domain/incidents/words.ts';
import { initiativesWords } from '#domain/initiatives/words.ts';
import { type Language, type Phrases, phrase } from '#domain/kernel/phrases.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { sheetWords } from '#domain/kernel/sheetWords.ts';
import { kernelWords } from '#domain/kernel/words.ts';
import { lawWords } from '#domain/law/words.ts';
import { measuresWords } from '#domain/measures/words.ts';
import { noticesWords } from '#domain/notices/words.ts';
import { orgWords } from '#domain/org/words.ts';
import { papersWords } from '#domain/papers/words.ts';
import { peopleWords } from '#domain/people/words.ts';
import { plansWords } from '#domain/plans/words.ts';
import { privacyWords } from '#domain/privacy/words.ts';
import { recognitionWords } from '#domain/recognition/words.ts';
import { reportsWords } from '#domain/reports/words.ts';
import { reviewsWords } from '#domain/reviews/words.ts';
import { scrutinyWords } from '#domain/scrutiny/words.ts';
import { owedWords } from '#domain/today/owedWords.ts';
import { todayWords } from '#domain/today/words.ts';
import { workplanWords } from '#domain/workplan/words.ts';
import { languageAsked } from './kernel/language.ts';

/** Every feature's words, in the order of the features. */
export const allWords: Phrases = {
  ...kernelWords,
  ...sheetWords,
  ...lawWords,
  ...orgWords,
  ...peopleWords,
  ...documentsWords,
  ...plansWords,
  ...workplanWords,
  ...criteriaWords,
  ...enrolmentsWords,
  ...evidenceWords,
  ...initiativesWords,
  ...activitiesWords,
  ...incidentsWords,
  ...measuresWords,
  ...evaluationsWords,
  ...reviewsWords,
  ...scrutinyWords,
  ...conferencesWords,
  ...assessmentsWords,
  ...appraisalsWords,
  ...councilWords,
  ...electionWords,
  ...blocsWords,
  ...commendationWords,
  ...awardWords,
  ...choiceWords,
  ...recognitionWords,
  ...papersWords,
  ...reportsWords,
  ...importsWords,
  ...exchangeWords,
  ...exemplarsWords,
  ...owedWords,
  ...todayWords,
  ...noticesWords,
  ...privacyWords,
};

/** The words of a code; a code without words is shown as itself, and `tools/words.ts` fails on it. */
export function wordsOf(code: string, facts?: Refusal['facts'], language: Language = languageAsked()): string {
  const found = allWords[code];
  return found ? phrase(found, facts, language) : code;
}

/** A refusal as the client gets it, in words. */
export function inWords(refusal: Refusal, language: Language = languageAsked()): Refusal & { readonly message: string } {
  return { ...refusal, message: wordsOf(refusal.code, refusal.facts, language) };
}
