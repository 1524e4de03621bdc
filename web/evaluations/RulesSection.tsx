import type { RoundSettings } from '#api/evaluations.ts';
import { numberText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './Evaluations.module.css';
import { type EvaluationsWords, evaluationsWords } from './words.ts';

interface RulesSectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly settings: RoundSettings;
}

type Source = RoundSettings['cap']['source'];

/** Hundredths of a percent: 1550 is `15,5 %`. */
export const percent = (share: number) => `${numberText(share / 100)} %`;

/** Hundredths of a point without needless zeros. */
export const inPoints = (points: number) => numberText(points / 100);

/** The rules in figures, each with the document it comes from. */
export function RulesSection({ title, hint, settings }: RulesSectionProps) {
  const words = useWords(evaluationsWords);
  return (
    <Section title={title} aside={hint}>
      <dl className={styles.rules}>
        {rulesOf(settings, words).map(({ head, text, source }) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>
              {text}
              <SourceLine source={source} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Where a figure is written; an uncertain one says so. */
export function SourceLine({ source }: { readonly source: Source }) {
  const words = useWords(evaluationsWords);
  return (
    <span className={styles.source}>
      {' '}
      {[source.at, source.text].filter(Boolean).join(', ')} {!source.isCertain && <Tag kind="risk">{words.uncertain}</Tag>}
    </span>
  );
}

interface Rule {
  readonly head: string;
  readonly text: string;
  readonly source: Source;
}

function rulesOf(settings: RoundSettings, words: EvaluationsWords): readonly Rule[] {
  const { grading, cap, base, advancedWorker, emulationSoldier } = settings;
  return [
    ...grading.map(({ classes, frame, thresholds, source }) => ({
      head: words.ruleGrading(classes.map((each) => words.classes[each] ?? each).join(', ')),
      text:
        frame && thresholds
          ? words.rulePoints(
              inPoints(frame.general),
              inPoints(frame.results),
              [thresholds.excellent, thresholds.good, thresholds.met].map(inPoints).join(' / '),
            )
          : words.ruleNoPoints,
      source,
    })),
    { head: words.ruleCap, text: words.ruleCapText(percent(cap.share), words.capBases[cap.of]), source: cap.source },
    { head: words.ruleBase, text: words.ruleBaseText(base.leastMonths), source: base.source },
    {
      head: words.titles['advanced-worker'],
      text: [
        words.ruleAdvanced(
          words.grades[advancedWorker.least],
          advancedWorker.leastMonths,
          words.unregisteredOptions[advancedWorker.unregistered],
        ),
        advancedWorker.vote && words.ruleVote(percent(advancedWorker.vote.share), words.voteBases[advancedWorker.vote.of]),
      ]
        .filter(Boolean)
        .join(' '),
      source: advancedWorker.source,
    },
    {
      head: words.titles['emulation-soldier'],
      text: words.ruleEmulation(
        percent(emulationSoldier.share),
        words.roundings[emulationSoldier.rounding],
        percent(emulationSoldier.vote.share),
        words.voteBases[emulationSoldier.vote.of],
        emulationSoldier.ties.map((tie) => words.tieRules[tie]).join(', '),
      ),
      source: emulationSoldier.source,
    },
  ];
}
