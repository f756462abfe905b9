import type { Messages } from '../words/messages.ts';

/**
 * Link of "report an error": a message in the reader's mail program, or an issue form, with title and body
 * filled in. The page itself sends nothing.
 * @param to A mail address; or the URL of an issue form with `{title}` and `{body}`; or undefined: the mail has no
 *   recipient then.
 */
export function reportLink(
  to: string | undefined,
  words: Messages['report'],
  page: { title: string; path: string },
): string {
  const title = encodeURIComponent(words.subject(page.title));
  const body = encodeURIComponent(words.body(page));
  if (to && /^https?:\/\//.test(to)) return to.replace('{title}', title).replace('{body}', body);
  return `mailto:${to ?? ''}?subject=${title}&body=${body}`;
}
