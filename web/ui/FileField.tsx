import { type DragEvent, useId, useRef, useState } from 'react';
import { largestUpload } from '#api/fields.ts';
import fieldStyles from './Field.module.css';
import { FieldErrors, type FieldProps } from './Field.tsx';
import styles from './FileField.module.css';
import { sizeText } from './format.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { useWords } from './language.ts';
import { useFieldOf } from './refusal.ts';
import { uiWords } from './words.ts';

interface FileFieldProps extends Omit<FieldProps, 'quiet'> {
  readonly value: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
  readonly multiple?: boolean;
  /** As the browser's own attribute: `.docx,.pdf`, `image/*`. */
  readonly accept?: string;
  /** Less than what the server takes at most. */
  readonly maxBytes?: number;
  /** Opens the camera on a phone. */
  readonly camera?: boolean;
}

function taken(file: File, accept: string | undefined): boolean {
  if (!accept) return true;
  return accept.split(',').some((rule) => {
    const one = rule.trim().toLowerCase();
    if (one.startsWith('.')) return file.name.toLowerCase().endsWith(one);
    return one.endsWith('/*') ? file.type.startsWith(one.slice(0, -1)) : file.type === one;
  });
}

/** What kind it should have been, and how to make it so where that is easy. */
function wrongKind(name: string, accept: string | undefined, words: (typeof uiWords)['vi']): string {
  const kinds = (accept ?? '').split(',').map((rule) => rule.trim());
  const newer = /\.(?:doc|xls)$/i.test(name) ? `${name.slice(name.lastIndexOf('.')).toLowerCase()}x` : undefined;
  if (newer && kinds.includes(newer)) return words.fileOldOffice(name, newer);
  return words.fileWrongKind(name, kinds.map((kind) => (kind.startsWith('image/') ? words.pictures : kind)).join(', '));
}

/** A place to drop files on; the same button opens the list of files, or the camera. */
export function FileField(props: FileFieldProps) {
  const {
    name,
    label,
    hint,
    error,
    optional,
    value,
    onChange,
    multiple = false,
    accept,
    maxBytes = largestUpload,
    camera = false,
  } = props;
  const words = useWords(uiWords);
  const { id, refused } = useFieldOf(name);
  const about = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [rejected, setRejected] = useState<readonly string[]>([]);
  const errors = [...rejected, ...(error ? [error] : []), ...refused];
  const described = [hint && `${about}-goi-y`, errors.length > 0 && `${about}-loi`].filter(Boolean).join(' ');

  const faultOf = (file: File) => {
    if (!taken(file, accept)) return wrongKind(file.name, accept, words);
    if (file.size === 0) return words.fileEmpty(file.name);
    return file.size > maxBytes ? words.fileTooLarge(file.name, sizeText(maxBytes)) : undefined;
  };
  const add = (files: readonly File[]) => {
    const good = files.filter((file) => faultOf(file) === undefined);
    setRejected(files.map(faultOf).filter((fault) => fault !== undefined));
    if (good.length > 0) onChange(multiple ? [...value, ...good] : good.slice(0, 1));
    if (input.current) input.current.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };

  return (
    <div className={[fieldStyles.field, errors.length > 0 && fieldStyles.bad].filter(Boolean).join(' ')}>
      <label className={fieldStyles.label} htmlFor={id}>
        {label}
        {optional && <span className={fieldStyles.optional}> ({words.optional})</span>}
      </label>
      {hint && (
        <span className={fieldStyles.hint} id={`${about}-goi-y`}>
          {hint}
        </span>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the input inside does the same by keyboard */}
      <div
        className={[styles.place, over && styles.over].filter(Boolean).join(' ')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          id={id}
          name={name}
          type="file"
          className={styles.native}
          multiple={multiple}
          accept={accept}
          {...(camera ? { capture: 'environment' as const } : {})}
          aria-describedby={described || undefined}
          aria-invalid={errors.length > 0 || undefined}
          onChange={(event) => add([...(event.target.files ?? [])])}
        />
        <Icon name={camera ? 'camera' : 'upload'} />
        <span aria-hidden="true">
          <b className={styles.choose}>{words.chooseFile}</b>
          <span className={styles.drop}> · {words.dropHere}</span>
        </span>
      </div>
      {value.length > 0 && (
        <ul className={styles.files}>
          {value.map((file) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              <Icon name={file.type.startsWith('image/') ? 'picture' : 'document'} />
              <span>
                {file.name} <span className="ink-2 tiny nowrap">{sizeText(file.size)}</span>
              </span>
              <IconButton
                icon="close"
                label={words.removeFile(file.name)}
                onClick={() => onChange(value.filter((one) => one !== file))}
              />
            </li>
          ))}
        </ul>
      )}
      <FieldErrors id={`${about}-loi`} errors={errors} />
    </div>
  );
}
