import type { Messages } from '../words/messages.ts';

/**
 * The address behind "report an error": a message in the reader's own mail program, or a form of a tracker,
 * already filled in. Nothing is sent by the page itself.
 * @param to A mail address; or the address of a tracker, with `{title}` and `{body}` where they belong;
 *   or nothing: then the reader chooses whom to write to.
 */
export function reportLink(
  to: string | undefined,
  words: Messages['report'],
  page: { title: string; path: string },
): string {
  const title = encodeURIComponent(words.subject(page.title));
  const body = encodeURIComponent(words.body(page));
  if (to?.startsWith('https://')) return to.replace('{title}', title).replace('{body}', body);
  return `mailto:${to ?? ''}?subject=${title}&body=${body}`;
}
