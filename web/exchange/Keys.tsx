import { useState } from 'react';
import * as api from '#api/exchange.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Exchange.module.css';
import type { Exchange } from './ExchangePage.tsx';
import { exchangeWords } from './words.ts';

type Partner = Exchange['partners'][number];

export function Keys({ shown: { own, partners, whyNot } }: { readonly shown: Exchange }) {
  const words = useWords(exchangeWords);
  const [revoking, setRevoking] = useState<Partner>();
  const mayKeep = whyNot.register.length === 0;
  return (
    <>
      <Section title={words.ownKey} aside={own.isSample && words.sample} first>
        <p className="ink-2">{words.ownKeyWhy}</p>
        <p className={styles.digits}>{own.fingerprint}</p>
        <Button icon="download" href="/api/exchange/key" download>
          {words.getKey}
        </Button>
      </Section>
      <Section title={words.trusted}>
        {partners.length === 0 && <p className="ink-2">{words.trustedNoneWhy}</p>}
        <DataTable
          caption={words.trusted}
          density="dense"
          rows={partners}
          rowKey={({ id }) => id}
          whenEmpty={words.trustedNone}
          toneOf={({ revokedOn }) => (revokedOn ? 'muted' : undefined)}
          columns={[
            {
              ...{ key: 'name', head: words.server, names: true },
              cell: ({ name, fingerprint }) => (
                <>
                  {name}
                  <span className={styles.under}>{fingerprint}</span>
                </>
              ),
            },
            {
              ...{ key: 'with', head: words.compared },
              cell: ({ comparedWith, registeredBy }) => (
                <>
                  {comparedWith}
                  <span className={styles.under}>{registeredBy}</span>
                </>
              ),
            },
            {
              ...{ key: 'state', head: words.state },
              cell: ({ revokedOn, revokedWhy }) =>
                revokedOn ? (
                  <>
                    <Tag kind="error">{words.revoked(shortDate(revokedOn))}</Tag>
                    <span className={styles.under}>{revokedWhy}</span>
                  </>
                ) : (
                  <Tag kind="done">{words.inForce}</Tag>
                ),
            },
            {
              ...{ key: 'revoke', head: words.revoke, acts: true },
              cell: (one) =>
                mayKeep && !one.revokedOn ? (
                  <Button size="s" aria-label={words.revokeOf(one.name)} onClick={() => setRevoking(one)}>
                    {words.revoke}
                  </Button>
                ) : null,
            },
          ]}
        />
      </Section>
      {mayKeep && <Register />}
      {revoking && <Revoke partner={revoking} onClose={() => setRevoking(undefined)} />}
    </>
  );
}

function Register() {
  const words = useWords(exchangeWords);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [name, setName] = useState('');
  const [fingerprint, setFingerprint] = useState('');
  const [comparedWith, setComparedWith] = useState('');
  const trust = useWrite(api.registerPartner, {
    onDone() {
      setFiles([]);
      setName('');
      setFingerprint('');
      setComparedWith('');
    },
  });
  const submit = () => files[0] && trust.write({ name, fingerprint, comparedWith, key: files[0] as never });
  return (
    <Section title={words.register}>
      <p className="ink-2">{words.registerWhy}</p>
      <div className={styles.form}>
        <Form onSubmit={submit} refusals={trust.refusals}>
          <FileField name="key" label={words.keyFile} accept=".json" value={files} onChange={setFiles} />
          <TextField name="name" label={words.keyName} value={name} maxLength={200} onChange={setName} />
          <TextField
            name="fingerprint"
            label={words.heard}
            hint={words.heardHint}
            inputMode="numeric"
            autoComplete="off"
            value={fingerprint}
            maxLength={120}
            onChange={setFingerprint}
          />
          <TextField
            name="comparedWith"
            label={words.comparedWith}
            hint={words.comparedHint}
            value={comparedWith}
            maxLength={300}
            onChange={setComparedWith}
          />
          <div className={styles.acts}>
            <Button kind="main" type="submit" busy={trust.pending} whyNot={files[0] ? [] : [words.chooseFile]}>
              {words.trust}
            </Button>
          </div>
        </Form>
        {trust.failure && <Trouble error={trust.failure} />}
      </div>
    </Section>
  );
}

function Revoke({ partner, onClose }: { readonly partner: Partner; readonly onClose: () => void }) {
  const words = useWords(exchangeWords);
  const [reason, setReason] = useState('');
  const revoke = useWrite(api.revokePartner, { onDone: onClose });
  return (
    <FormDialog
      title={words.revokeOf(partner.name)}
      act={words.revoke}
      size="m"
      onClose={onClose}
      write={revoke}
      onSubmit={() => revoke.write({ partnerId: partner.id, reason })}
    >
      <p>{words.revokeWhy}</p>
      <TextField name="reason" label={words.reason} value={reason} maxLength={500} onChange={setReason} />
    </FormDialog>
  );
}
