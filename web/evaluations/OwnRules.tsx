import type { ReactNode } from 'react';
import type { RoundSettings } from '#api/evaluations.ts';
import { capBases, grades } from '#domain/law/evaluationRules.ts';
import { roundings, tieRules, voteBases } from '#domain/law/titleConditions.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Evaluations.module.css';
import { beginOf, type Own, type OwnPart } from './ownRules.ts';
import { evaluationsWords } from './words.ts';

interface OwnRulesProps {
  readonly own: Own;
  readonly settings: RoundSettings;
  readonly onChange: (own: Own) => void;
}

/** The parts that a document of the unit, the branch or the province regulates otherwise; each opens when it is ticked. */
export function OwnRules({ own, settings, onChange }: OwnRulesProps) {
  const words = useWords(evaluationsWords);
  const part = (key: OwnPart, label: string, fields: ReactNode) => (
    <Part
      key={key}
      name={key}
      label={label}
      source={own[key]?.source}
      onTick={(ticked) => onChange(ticked ? { ...own, ...beginOf(key, settings) } : { ...own, [key]: undefined })}
      onSource={(source) => onChange({ ...own, [key]: { ...own[key], source } } as Own)}
    >
      {fields}
    </Part>
  );
  return (
    <div>
      <h3>{words.ownTitle}</h3>
      <p className={styles.hint}>{words.ownHint}</p>
      {part('points', words.ownPoints, <PointsPart own={own} onChange={onChange} />)}
      {part('cap', words.ownCap, <CapPart own={own} onChange={onChange} />)}
      {part('base', words.ownBase, <BasePart own={own} onChange={onChange} />)}
      {part('advancedWorker', words.ownAdvanced, <AdvancedPart own={own} onChange={onChange} />)}
      {part('emulationSoldier', words.ownEmulation, <EmulationPart own={own} onChange={onChange} />)}
    </div>
  );
}

interface PartProps {
  readonly name: OwnPart;
  readonly label: string;
  readonly source: string | undefined;
  readonly onTick: (ticked: boolean) => void;
  readonly onSource: (source: string) => void;
  readonly children: ReactNode;
}

function Part({ name, label, source, onTick, onSource, children }: PartProps) {
  const words = useWords(evaluationsWords);
  return (
    <div className={styles.part}>
      <CheckField name={`own.${name}`} label={label} checked={source !== undefined} onChange={onTick} />
      {source !== undefined && (
        <div className={styles.fields}>
          {children}
          <TextField
            name={`own.${name}.source`}
            label={words.source}
            hint={words.sourceHint}
            maxLength={300}
            value={source}
            onChange={onSource}
          />
        </div>
      )}
    </div>
  );
}

interface FieldsProps {
  readonly own: Own;
  readonly onChange: (own: Own) => void;
}

interface HundredthsProps {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly onChange: (hundredths: number) => void;
}

/** A figure kept in hundredths: points, percent. */
function Hundredths({ name, label, unit, value, onChange }: HundredthsProps) {
  return (
    <NumberField
      name={name}
      label={label}
      unit={unit}
      min={0}
      value={value / 100}
      onChange={(typed) => onChange(Math.round((typed ?? 0) * 100))}
    />
  );
}

function PointsPart({ own, onChange }: FieldsProps) {
  const words = useWords(evaluationsWords);
  const points = own.points;
  if (!points) return null;
  const frame = (part: Partial<typeof points.frame>) =>
    onChange({ ...own, points: { ...points, frame: { ...points.frame, ...part } } });
  const least = (part: Partial<typeof points.thresholds>) =>
    onChange({ ...own, points: { ...points, thresholds: { ...points.thresholds, ...part } } });
  const unit = words.unitPoints;
  return (
    <div className={styles.two}>
      <Hundredths
        name="own.points.frame.general"
        label={words.general}
        unit={unit}
        value={points.frame.general}
        onChange={(general) => frame({ general })}
      />
      <Hundredths
        name="own.points.frame.results"
        label={words.results}
        unit={unit}
        value={points.frame.results}
        onChange={(results) => frame({ results })}
      />
      <Hundredths
        name="own.points.thresholds"
        label={words.atLeastExcellent}
        unit={unit}
        value={points.thresholds.excellent}
        onChange={(excellent) => least({ excellent })}
      />
      <Hundredths
        name="own.points.thresholds.good"
        label={words.atLeastGood}
        unit={unit}
        value={points.thresholds.good}
        onChange={(good) => least({ good })}
      />
      <Hundredths
        name="own.points.thresholds.met"
        label={words.atLeastMet}
        unit={unit}
        value={points.thresholds.met}
        onChange={(met) => least({ met })}
      />
    </div>
  );
}

function CapPart({ own, onChange }: FieldsProps) {
  const words = useWords(evaluationsWords);
  const cap = own.cap;
  if (!cap) return null;
  const change = (part: Partial<typeof cap>) => onChange({ ...own, cap: { ...cap, ...part } });
  return (
    <>
      <div className={styles.two}>
        <Hundredths
          name="own.cap.share"
          label={words.capShare}
          unit={words.unitPercent}
          value={cap.share}
          onChange={(share) => change({ share })}
        />
        <SelectField
          name="own.cap.of"
          label={words.capOf}
          options={capBases.map((value) => ({ value, label: words.capBases[value] }))}
          value={cap.of}
          onChange={(of) => change({ of })}
        />
      </div>
      <CheckField
        name="own.cap.isExceptional"
        label={words.capExceptional}
        checked={cap.isExceptional}
        onChange={(isExceptional) => change({ isExceptional })}
      />
    </>
  );
}

interface MonthsProps {
  readonly name: string;
  readonly value: number;
  readonly onChange: (months: number) => void;
}

function Months({ name, value, onChange }: MonthsProps) {
  const words = useWords(evaluationsWords);
  return (
    <NumberField
      name={name}
      label={words.leastMonths}
      unit={words.unitMonths}
      min={0}
      max={12}
      digits={0}
      value={value}
      onChange={(typed) => onChange(typed ?? 0)}
    />
  );
}

function BasePart({ own, onChange }: FieldsProps) {
  const { base } = own;
  if (!base) return null;
  const change = (leastMonths: number) => onChange({ ...own, base: { ...base, leastMonths } });
  return <Months name="own.base.leastMonths" value={base.leastMonths} onChange={change} />;
}

function AdvancedPart({ own, onChange }: FieldsProps) {
  const words = useWords(evaluationsWords);
  const rule = own.advancedWorker;
  if (!rule) return null;
  const change = (part: Partial<typeof rule>) => onChange({ ...own, advancedWorker: { ...rule, ...part } });
  return (
    <>
      <div className={styles.two}>
        <SelectField
          name="own.advancedWorker.least"
          label={words.leastGrade}
          options={grades.map((value) => ({ value, label: words.grades[value] }))}
          value={rule.least}
          onChange={(least) => change({ least })}
        />
        <Months
          name="own.advancedWorker.leastMonths"
          value={rule.leastMonths}
          onChange={(leastMonths) => change({ leastMonths })}
        />
        <SelectField
          name="own.advancedWorker.unregistered"
          label={words.unregistered}
          options={(['bars', 'noted'] as const).map((value) => ({ value, label: words.unregisteredOptions[value] }))}
          value={rule.unregistered}
          onChange={(unregistered) => change({ unregistered })}
        />
      </div>
      <CheckField
        name="own.advancedWorker.isVoted"
        label={words.needsVote}
        checked={rule.vote !== null}
        onChange={(ticked) => change({ vote: ticked ? { of: 'members', share: 5000 } : null })}
      />
      {rule.vote && (
        <div className={styles.two}>
          <Hundredths
            name="own.advancedWorker.vote.share"
            label={words.voteShare}
            unit={words.unitPercent}
            value={rule.vote.share}
            onChange={(share) => change({ vote: { ...rule.vote!, share } })}
          />
          <SelectField
            name="own.advancedWorker.vote.of"
            label={words.voteOf}
            options={voteBases.map((value) => ({ value, label: words.voteBases[value] }))}
            value={rule.vote.of}
            onChange={(of) => change({ vote: { ...rule.vote!, of } })}
          />
        </div>
      )}
    </>
  );
}

function EmulationPart({ own, onChange }: FieldsProps) {
  const words = useWords(evaluationsWords);
  const rule = own.emulationSoldier;
  if (!rule) return null;
  const change = (part: Partial<typeof rule>) => onChange({ ...own, emulationSoldier: { ...rule, ...part } });
  return (
    <>
      <div className={styles.two}>
        <Hundredths
          name="own.emulationSoldier.share"
          label={words.quotaShare}
          unit={words.unitPercent}
          value={rule.share}
          onChange={(share) => change({ share })}
        />
        <SelectField
          name="own.emulationSoldier.rounding"
          label={words.rounding}
          options={roundings.map((value) => ({ value, label: words.roundings[value] }))}
          value={rule.rounding}
          onChange={(rounding) => change({ rounding })}
        />
        <Hundredths
          name="own.emulationSoldier.vote.share"
          label={words.voteShare}
          unit={words.unitPercent}
          value={rule.vote.share}
          onChange={(share) => change({ vote: { ...rule.vote, share } })}
        />
        <SelectField
          name="own.emulationSoldier.vote.of"
          label={words.voteOf}
          options={voteBases.map((value) => ({ value, label: words.voteBases[value] }))}
          value={rule.vote.of}
          onChange={(of) => change({ vote: { ...rule.vote, of } })}
        />
      </div>
      <CheckField
        name="own.emulationSoldier.needsInitiative"
        label={words.needsInitiative}
        checked={rule.needsInitiative}
        onChange={(needsInitiative) => change({ needsInitiative })}
      />
      <Ties ties={rule.ties} onChange={(ties) => change({ ties })} />
    </>
  );
}

type Ties = NonNullable<Own['emulationSoldier']>['ties'];

/** What equals are told apart by, in the order the boxes were ticked. */
function Ties({ ties, onChange }: { readonly ties: Ties; readonly onChange: (ties: Ties) => void }) {
  const words = useWords(evaluationsWords);
  return (
    <fieldset>
      <legend>{`${words.ties}: ${ties.map((tie) => words.tieRules[tie]).join(', ')}`}</legend>
      {tieRules.map((tie) => (
        <CheckField
          key={tie}
          name={`own.emulationSoldier.ties.${tie}`}
          label={words.tieRules[tie]}
          checked={ties.includes(tie)}
          onChange={(ticked) => onChange(ticked ? [...ties, tie] : ties.filter((other) => other !== tie))}
        />
      ))}
    </fieldset>
  );
}
