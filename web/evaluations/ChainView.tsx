import type { ReactNode } from 'react';
import * as api from '#api/evaluations.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { grades } from '#domain/law/evaluationRules.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { pointsText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { ThresholdBar } from '../ui/ThresholdBar.tsx';
import styles from './Evaluations.module.css';
import { percent, SourceLine } from './RulesSection.tsx';
import { evaluationsWords } from './words.ts';

export type Chain = Output<typeof api.showChain>;

/** From the grades to the unit's score: every step with its figure, its base, its rule and its source. */
export function ChainView({ roundId }: { readonly roundId: string }) {
  const read = useRead(api.showChain, { roundId });
  return <Loaded read={read}>{(chain) => <Steps chain={chain} />}</Loaded>;
}

function Steps({ chain }: { readonly chain: Chain }) {
  const words = useWords(evaluationsWords);
  return (
    <>
      <Section title={words.views.chain} aside={words.chainHint(shortDate(chain.onDay))} first>
        <Lines label={words.views.chain}>
          <GradesStep chain={chain} />
          <AdvancedStep chain={chain} />
          <QuotaStep chain={chain} />
          <CollectiveStep chain={chain} />
          {chain.lines.map((line) => (
            <FedLine key={`${line.campaignId} ${line.code}`} line={line} />
          ))}
          {chain.lines.length === 0 && <Line when="5" title={words.noLines} why={words.noLinesWhy} />}
        </Lines>
      </Section>
      <Decisions chain={chain} />
    </>
  );
}

interface StepProps {
  readonly chain: Chain;
}

const decidedTag = (decided: boolean, words: (typeof evaluationsWords)['vi']): ReactNode => (
  <Tag kind={decided ? 'done' : 'wait'}>{decided ? words.shareDecided : words.shareNot}</Tag>
);

function GradesStep({ chain }: StepProps) {
  const words = useWords(evaluationsWords);
  const { cap, base, out, outKinds, ungraded, settings } = chain;
  const outs = Object.entries(outKinds).filter(([, count]) => count > 0);
  const kinds = outs.map(([kind, count]) => `${count} ${words.outKinds[kind as keyof typeof outKinds].toLocaleLowerCase('vi')}`);
  const isDecided = chain.decisions.some(({ kind, isStanding }) => kind === 'grades' && isStanding);
  return (
    <Line
      when="1"
      tone={ungraded > 0 ? 'wait' : 'done'}
      title={words.chainGrades(base)}
      why={words.chainOut(out, kinds.join(', '))}
      margin={decidedTag(isDecided, words)}
    >
      <p>
        {grades.map((grade) => `${words.short[grade]} ${chain.grades[grade]}`).join(' · ')}
        {ungraded > 0 && ` · ${words.ungraded(ungraded)}`}
      </p>
      <ThresholdBar
        label={words.ruleCap}
        value={cap.used}
        of={Math.max(cap.of, cap.most, cap.used, 1)}
        valueText={words.capUsed(cap.used, cap.most)}
        threshold={cap.most}
        thresholdText={words.capMost(cap.most, percent(settings.cap.share), cap.of)}
        tone={cap.used > cap.most ? 'error' : 'done'}
      />
      <p className={styles.hint}>
        {words.ruleCapText(percent(settings.cap.share), words.capBases[settings.cap.of])}{' '}
        <SourceLine source={settings.cap.source} />
      </p>
    </Line>
  );
}

function AdvancedStep({ chain }: StepProps) {
  const words = useWords(evaluationsWords);
  const { advanced, settings } = chain;
  const rule = settings.advancedWorker;
  return (
    <Line
      when="2"
      tone={advanced.decided ? 'done' : 'wait'}
      title={words.shareOf(words.titles['advanced-worker'], advanced.achieved, advanced.base, shortDate(advanced.onDay))}
      why={words.ruleAdvanced(words.grades[rule.least], rule.leastMonths, words.unregisteredOptions[rule.unregistered])}
      margin={decidedTag(advanced.decided, words)}
    >
      <p className={styles.hint}>
        {words.percentOf(advanced.achieved, advanced.base)} <SourceLine source={rule.source} />
      </p>
    </Line>
  );
}

function QuotaStep({ chain }: StepProps) {
  const words = useWords(evaluationsWords);
  const { emulation, settings } = chain;
  const rule = settings.emulationSoldier;
  const ties = rule.ties.map((tie) => words.tieRules[tie]).join(', ');
  return (
    <Line
      when="3"
      tone={emulation.tied > 0 ? 'risk' : emulation.decided ? 'done' : 'wait'}
      title={words.shareOf(words.titles['emulation-soldier'], emulation.achieved, emulation.base, shortDate(emulation.onDay))}
      why={words.quota(percent(rule.share), emulation.of, words.roundings[rule.rounding], emulation.most)}
      margin={decidedTag(emulation.decided, words)}
    >
      {emulation.cut > 0 && <p>{words.cut(emulation.cut, ties)}</p>}
      {emulation.tied > 0 && <p>{words.tied(emulation.tied)}</p>}
      <p className={styles.hint}>
        {words.voteRule(percent(rule.vote.share), words.voteBases[rule.vote.of])} <SourceLine source={rule.source} />
      </p>
    </Line>
  );
}

function CollectiveStep({ chain }: StepProps) {
  const words = useWords(evaluationsWords);
  return (
    <Line when="4" title={words.collective} why={words.collectiveWhy}>
      {chain.collective.map(({ name, share, isReached, source }) => (
        <p key={name}>
          {words.collectiveOf(name, percent(share), isReached)} <SourceLine source={source} />
        </p>
      ))}
    </Line>
  );
}

function FedLine({ line }: { readonly line: Chain['lines'][number] }) {
  const words = useWords(evaluationsWords);
  const { code, text, title, achieved, base, asks, isReached, maxPoints, plan } = line;
  return (
    <Line
      when={code}
      tone={isReached === null ? 'plain' : isReached ? 'done' : 'risk'}
      title={text}
      why={[plan, words.fedBy(words.titles[title], achieved, base)].filter(Boolean).join(' · ')}
      margin={words.pointsOf(pointsText(maxPoints))}
    >
      <p>{asks === null ? words.asksNothing : words.asks(percent(asks), isReached === true)}</p>
    </Line>
  );
}

/** Every decision, those that were replaced too. */
function Decisions({ chain }: StepProps) {
  const words = useWords(evaluationsWords);
  if (chain.decisions.length === 0) return null;
  const isPrinted = (kind: Chain['decisions'][number]['kind']) => kind === 'advanced-worker' || kind === 'emulation-soldier';
  return (
    <Section title={words.decisions} aside={words.decisionsHint}>
      <Lines label={words.decisions}>
        {chain.decisions.map((one) => (
          <Line
            key={one.id}
            when={shortDate(one.signedOn)}
            tone={one.isStanding ? 'done' : 'plain'}
            title={`${words.decisionKinds[one.kind]}: ${words.byDecision(one.number, shortDate(one.signedOn), one.issuer)}`}
            why={[words.decideFixes(one.people), ...(one.isStanding ? [] : [words.replaced])].join('; ')}
            actions={
              isPrinted(one.kind) && (
                <PaperButton size="s" icon="print" href={`/api/evaluations/${chain.roundId}/decisions/${one.id}/paper.pdf`}>
                  {words.printDecision}
                </PaperButton>
              )
            }
          >
            {one.reason && <p>{words.becauseOf(one.reason)}</p>}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
