import { useState } from 'react';
import type * as api from '#api/exchange.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import type { Write } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { Diff } from '../ui/Diff.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Fold } from '../ui/Fold.tsx';
import { momentText, pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { PickField } from '../ui/PickField.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './Exchange.module.css';
import type { Preview } from './Receive.tsx';
import { exchangeWords } from './words.ts';

type Weighed = Preview['dossiers'][number];
type Match = { readonly dossierId: string; readonly unitId: string };

interface IncomingProps {
  readonly preview: Preview;
  readonly take: Write<typeof api.takePackage>;
  readonly onTake: (matches: readonly Match[]) => void;
}

/** What a package says, which units it is of, and the act that takes it whole. */
export function Incoming({ preview, take, onTake }: IncomingProps) {
  const words = useWords(exchangeWords);
  const [said, setSaid] = useState<Readonly<Record<string, string | null>>>(() =>
    Object.fromEntries(preview.dossiers.map(({ dossierId, match }) => [dossierId, match?.unitId ?? null])),
  );
  const [sure, setSure] = useState(false);
  const { sender, createdAt, takenAt, dossiers, refusals } = preview;
  const matches = dossiers.flatMap(({ dossierId }) => {
    const unitId = said[dossierId];
    return unitId ? [{ dossierId, unitId }] : [];
  });
  const open = dossiers.length - matches.length;
  return (
    <Section title={words.preview}>
      <Facts
        rows={[
          [words.from, sender && (sender.partnerName ?? words.saysIt(sender.name))],
          [words.fingerprint, sender?.fingerprint && <span className={styles.digits}>{sender.fingerprint}</span>],
          [words.madeAt, createdAt && momentText(createdAt)],
        ]}
      />
      {refusals.length > 0 && (
        <Note kind="error" title={words.refused} live>
          {refusals.map(({ code, message }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one code may stand for several files
            <p key={`${code} ${index}`}>{message}</p>
          ))}
        </Note>
      )}
      {takenAt && !take.result && (
        <Note kind="info" title={words.before} live>
          <p>{words.beforeWhy(momentText(takenAt))}</p>
          <p className={styles.after}>
            <Button icon="download" href={`/api/exchange/incoming/${preview.packageId}/receipt`} download>
              {words.getReceipt}
            </Button>
          </p>
        </Note>
      )}
      {refusals.length === 0 && !takenAt && !take.result && (
        <>
          {dossiers.map((one) => (
            <Incomer
              key={one.dossierId}
              one={one}
              units={preview.units}
              value={said[one.dossierId] ?? null}
              onChange={(unitId) => {
                setSure(false);
                setSaid({ ...said, [one.dossierId]: unitId });
              }}
            />
          ))}
          <CheckField name="sure" label={words.confirm} checked={sure} onChange={setSure} />
          <div className={`${styles.acts} ${styles.after}`}>
            <Button
              kind="main"
              size="l"
              busy={take.pending}
              whyNot={[...(open > 0 ? [words.unitsOpen(open)] : []), ...(sure ? [] : [words.notConfirmed])]}
              onClick={() => onTake(matches)}
            >
              {words.take(dossiers.length)}
            </Button>
          </div>
        </>
      )}
      <RefusalList refusals={take.refusals} takesFocus />
      {take.failure && <Trouble error={take.failure} />}
    </Section>
  );
}

interface IncomerProps {
  readonly one: Weighed;
  readonly units: Preview['units'];
  readonly value: string | null;
  readonly onChange: (unitId: string | null) => void;
}

function Incomer({ one, units, value, onChange }: IncomerProps) {
  const words = useWords(exchangeWords);
  const { match, candidates, unitName, unitPlace, unitCode, year, planTitle, before, parts, changes, sameCriteria } = one;
  const offered = [...candidates, ...units.filter(({ unitId }) => !candidates.some((near) => near.unitId === unitId))];
  const options = offered.map(({ unitId, name, hint }) => ({ value: unitId, label: name, hint }));
  const criteria = sameCriteria === null ? words.noYear : sameCriteria ? words.same : words.other;
  return (
    <div className={styles.dossier}>
      <h3>
        {unitName}, {year}
      </h3>
      <Facts
        rows={[
          [words.unit, [unitCode, unitPlace].filter(Boolean).join(', ')],
          [words.plan, planTitle],
          [words.selfTotal, pointsText(one.selfTotal)],
          [words.criteria, value === match?.unitId && match ? criteria : null],
          [words.files, words.filesOf(one.files, one.withheld)],
          [
            words.since,
            parts.length === 0
              ? words.sinceKinds[before]
              : `${words.sinceKinds[before]}. ${words.changedParts(parts.map((part) => words.parts[part]).join(', '))}`,
          ],
        ]}
      />
      {changes.length > 0 && (
        <Fold title={`${words.since} (${changes.length})`}>
          <Diff changes={changes.map(({ what, before: was, after }) => ({ field: what, before: was, after }))} />
        </Fold>
      )}
      <div className={styles.match}>
        <PickField
          name={`matches.${one.dossierId}`}
          label={words.isUnit(unitName)}
          hint={match && value === match.unitId ? words.by[match.by] : match ? undefined : words.openUnit}
          options={options}
          value={value}
          onChange={onChange}
        />
      </div>
    </div>
  );
}
