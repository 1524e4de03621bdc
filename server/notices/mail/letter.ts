import { isBehindSignIn, isUrgent } from '#domain/notices/delivery.ts';
import { wordsOf } from '../../words.ts';
import type { MailedNotice } from '../mailStore.ts';

/** The site as a letter names it. */
export interface LetterSite {
  readonly name: string;
  readonly isDemo: boolean;
  readonly baseUrl: string;
}

export interface LetterContent {
  readonly name: string;
  readonly notices: readonly MailedNotice[];
  readonly token: string;
}

/** A letter as it is sent: what waits and where, in plain text and in simple HTML. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly unsubscribe: string;
}

const longest = 50;
const longestSubject = 110;
const language = 'vi' as const;
const say = (code: string, facts?: Readonly<Record<string, string | number>>) => wordsOf(code, facts, language);

interface Item {
  readonly text: string;
  readonly because: string | null;
  readonly url: string;
}

/** One letter of one or more notices. What is told behind a sign-in only is one neutral sentence here. */
export function letterOf({ name, notices, token }: LetterContent, site: LetterSite): Letter {
  const all = notices.map((notice) => itemOf(notice, site));
  const items = all.slice(0, longest);
  const left = all.length - items.length;
  const settings = `${site.baseUrl}/tin-bao/cach-nhan`;
  const unsubscribe = `${site.baseUrl}/thoi-nhan-thu/${token}`;
  const urgent = notices.filter(({ code }) => isUrgent(code)).length;
  const head = [
    ...(site.isDemo ? [say('notices.mail-demo')] : []),
    say('notices.mail-greeting', { name }),
    say('notices.mail-lead', { site: site.name, count: all.length }),
  ];
  const more = left > 0 ? [say('notices.mail-more', { count: left, url: `${site.baseUrl}/tin-bao` })] : [];
  const foot = [
    say('notices.mail-why'),
    say('notices.mail-settings', { url: settings }),
    say('notices.mail-leave', { url: unsubscribe }),
  ];
  return {
    subject: subjectOf(all[0]!.text, all.length, urgent, site),
    text: [...head, ...items.map(plain), ...more, `-- \r\n${foot.join('\r\n')}`].join('\r\n\r\n'),
    html: htmlOf(head, items, more, foot),
    unsubscribe,
  };
}

function itemOf({ code, facts, link, because }: MailedNotice, { baseUrl }: LetterSite): Item {
  const isHidden = isBehindSignIn(code);
  return {
    text: isHidden ? say('notices.mail-behind-sign-in') : say(code, facts),
    because: because && say(`because.${because}`),
    url: baseUrl + (isHidden ? '/tin-bao' : link),
  };
}

function subjectOf(first: string, count: number, urgent: number, { name, isDemo }: LetterSite): string {
  const many = urgent > 0 ? say('notices.mail-subject-urgent', { count, urgent }) : say('notices.mail-subject-many', { count });
  const said = `${isDemo ? `[${say('notices.mail-subject-demo')}] ` : ''}${name}: ${count === 1 ? first : many}`.replace(
    /\s+/gu,
    ' ',
  );
  const letters = [...said];
  return letters.length > longestSubject ? `${letters.slice(0, longestSubject - 1).join('')}…` : said;
}

const plain = ({ text, because, url }: Item, index: number) =>
  [`${index + 1}. ${text}`, because && `   (${because})`, `   ${url}`].filter((line) => line !== null).join('\r\n');

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark]!);
const linked = (text: string) => escaped(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);

function htmlOf(head: readonly string[], items: readonly Item[], more: readonly string[], foot: readonly string[]): string {
  const paragraph = (text: string) => `<p>${linked(text)}</p>`;
  const lines = items.map(
    ({ text, because, url }) =>
      `<li style="margin:0 0 12px"><a href="${escaped(url)}">${escaped(text)}</a>${because ? `<br><span style="color:#555">${escaped(because)}</span>` : ''}</li>`,
  );
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"></head>',
    '<body style="max-width:640px;font:16px/1.5 sans-serif;color:#1a1a1a">',
    ...head.map(paragraph),
    `<ol style="padding-left:24px">${lines.join('\r\n')}</ol>`,
    ...more.map(paragraph),
    `<hr><p style="color:#555;font-size:14px">${foot.map(linked).join('<br>')}</p>`,
    '</body></html>',
  ].join('\r\n');
}
