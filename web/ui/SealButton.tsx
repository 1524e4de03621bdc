import { Button, type ButtonProps } from './Button.tsx';

/** For acts that bind: sign, submit, decide, publish. Nothing else in the product is filled red. */
export function SealButton(props: Omit<ButtonProps, 'kind' | 'icon' | 'href' | 'download'>) {
  return <Button {...props} kind="seal" icon="seal" />;
}
