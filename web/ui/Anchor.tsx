import { type AnyRouter, useRouter } from '@tanstack/react-router';
import type { ComponentPropsWithRef, MouseEvent } from 'react';

/** Pages the server renders by itself: they need a real load. */
const servedElsewhere = ['/api/', '/xac-minh', '/tra-cuu', '/khen-thuong-cong-khai'];

const isOurs = (href: string) =>
  href.startsWith('/') && !href.startsWith('//') && !servedElsewhere.some((path) => href.startsWith(path));

const isPlain = (event: MouseEvent) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

export type AnchorProps = ComponentPropsWithRef<'a'> & { readonly href: string };

/** A link by address: pages of the application open without a reload, everything else as the browser does. */
export function Anchor({ href, onClick, target, download, ...rest }: AnchorProps) {
  const router = useRouter({ warn: false }) as AnyRouter | undefined;
  const ours = router !== undefined && isOurs(href) && !target && download === undefined;
  const preload = ours ? () => void router.preloadRoute({ to: href.split(/[?#]/)[0]! }).catch(() => undefined) : undefined;

  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!ours || event.defaultPrevented || !isPlain(event)) return;
    event.preventDefault();
    router.history.push(href);
  };

  return (
    <a href={href} target={target} download={download} onClick={follow} onMouseEnter={preload} onFocus={preload} {...rest} />
  );
}
