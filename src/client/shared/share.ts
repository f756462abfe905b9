/** What is shared: its title, a sentence, and the address of the page. */
export interface Message {
  title: string;
  text: string;
  url: string;
}

/** What became of a press: the device's sheet was used or closed; the text was copied, or could not be. */
export type Outcome = 'shared' | 'closed' | 'copied' | 'blocked';

/**
 * Shares a message by the device's own sheet where there is one, with a picture if the device takes files; otherwise
 * copies it. A picture that cannot be made or shared is left out.
 */
export async function share(message: Message, picture?: () => Promise<File>): Promise<Outcome> {
  if (!('share' in navigator)) return copy(textOf(message));
  try {
    await navigator.share(picture ? await withPicture(message, picture) : message);
    return 'shared';
  } catch (error) {
    // AbortError: the reader closed the sheet.
    if (error instanceof DOMException && error.name === 'AbortError') return 'closed';
    return copy(textOf(message));
  }
}

async function withPicture(message: Message, picture: () => Promise<File>): Promise<ShareData> {
  if (!('canShare' in navigator)) return message;
  try {
    const whole = { ...message, files: [await picture()] };
    return navigator.canShare(whole) ? whole : message;
  } catch {
    return message;
  }
}

/** A message as text that can be pasted. */
export function textOf({ text, url }: Message): string {
  return `${text}\n${url}`;
}

/** Copies a text to the clipboard, if the browser allows it. */
export async function copy(text: string): Promise<'copied' | 'blocked'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'blocked';
  }
}
