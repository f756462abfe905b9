import { drawPicture, type PictureForm, type PictureWords, pngOf } from './picture.ts';
import { required } from '../shared/element.ts';
import { copy, share, textOf, type Message } from '../shared/share.ts';
import type { UnitRecord } from './records.ts';
import type { ScriptMessages } from '../shared/words.ts';

interface TakeAwayHandlers {
  /** Absolute URL of the current view. */
  address: () => string;
  /** The sentence of the selected unit. */
  sentence: () => string;
  /** Id of the current date. */
  at: () => string;
  /** The visible rows of the table, in order. */
  rows: () => UnitRecord[];
  picture: () => PictureWords;
  say: (words: string) => void;
}

type Press = (button: HTMLElement) => unknown;

/** Exports of the current view: link, picture, rows, embed code. */
export function setUpTakeAway(
  root: HTMLElement,
  drawing: SVGSVGElement,
  words: ScriptMessages['take'],
  handlers: TakeAwayHandlers,
): void {
  /** Every press answers, whatever the browser lacks. */
  async function attempt(button: HTMLElement, press: Press): Promise<void> {
    try {
      await press(button);
    } catch {
      answer(button, words.failed);
    }
  }
  const on = (selector: string, press: Press): void => {
    for (const button of root.querySelectorAll<HTMLElement>(selector))
      button.addEventListener('click', () => void attempt(button, press));
  };
  const drawn = (form: PictureForm) => drawPicture(drawing, handlers.picture(), form);
  const answerFor = (button: HTMLElement) =>
    required(button.closest('section') ?? root, '[data-take-answer]');

  function answer(button: HTMLElement, text: string, ...more: Node[]): void {
    const line = document.createElement('p');
    line.className = 'small';
    line.textContent = text;
    answerFor(button).replaceChildren(line, ...more);
    handlers.say(text);
  }

  /** Copies a text, or shows it for manual copying if the browser does not allow it. */
  async function copyOrShow(button: HTMLElement, text: string): Promise<void> {
    if ((await copy(text)) === 'copied') answer(button, words.copied);
    else showToCopy(button, text);
  }

  function showToCopy(button: HTMLElement, text: string): void {
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.rows = 2;
    field.value = text;
    field.setAttribute('aria-label', words.copyBlocked);
    answer(button, words.copyBlocked, field);
    field.select();
  }

  async function shareFrom(button: HTMLElement): Promise<void> {
    const message: Message = {
      title: words.title,
      text: handlers.sentence(),
      url: handlers.address(),
    };
    const outcome = await share(
      message,
      async () => new File([await pngOf(drawn('portrait'))], name('png'), { type: 'image/png' }),
    );
    if (outcome === 'copied') answer(button, words.copied);
    else if (outcome === 'blocked') showToCopy(button, textOf(message));
    else answerFor(button).replaceChildren();
  }

  on('[data-copy-link]', (button) => copyOrShow(button, handlers.address()));
  on('[data-share]', shareFrom);
  on('[data-print]', () => print());
  on('[data-csv]', () => {
    save(new Blob(['\uFEFF', csvOf(handlers.rows(), handlers.at())], { type: 'text/csv' }), 'csv');
  });
  on('[data-picture=svg]', () => {
    save(new Blob([drawn('wide').text], { type: 'image/svg+xml' }), 'svg');
  });
  on('[data-picture=png]', async () => save(await pngOf(drawn('portrait')), 'png'));
  on('[data-picture=wide]', async () => save(await pngOf(drawn('wide')), 'wide.png'));

  const snippet = root.querySelector<HTMLTextAreaElement>('[data-embed]');
  if (snippet) {
    const write = (): void => {
      snippet.value = embedSnippet(
        new URL(
          `${snippet.dataset['embed'] ?? ''}${new URL(handlers.address()).search}`,
          location.href,
        ).href,
        snippet.dataset['embedTitle'] ?? '',
      );
    };
    snippet.closest('details')?.addEventListener('toggle', write);
    on('[data-copy-embed]', (button) => {
      write();
      return copyOrShow(button, snippet.value);
    });
  }

  /** A file's name after its date. */
  function name(ending: string): string {
    return `${words.file}-${handlers.at()}.${ending}`;
  }

  /** Downloads a file. */
  function save(blob: Blob, ending: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name(ending);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}

/** Columns as in status.csv, as far as the table has them. */
const COLUMNS = ['snapshot', 'code', 'level', 'name', 'district', 'status', 'basis', 'claim_ids'];

function csvOf(rows: readonly UnitRecord[], at: string): string {
  const lines = rows.map(({ code, level, name, group, row }) => {
    const claims = row.querySelector<HTMLElement>(`li[data-at="${CSS.escape(at)}"]`);
    const { status = '', basis = '' } = row.dataset;
    return [at, code, level, name, group, status, basis, claims?.dataset['claims'] ?? ''];
  });
  return [COLUMNS, ...lines]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
}

/**
 * Embed code of the map: as wide as its column, of the height that frame-height.ts tells. Written as text, because the
 * content security policy forbids inline styles even on detached elements.
 */
function embedSnippet(address: string, title: string): string {
  const attributes = {
    src: address,
    title,
    loading: 'lazy',
    // Pages opened from the frame are not sandboxed.
    sandbox: 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox',
    style: 'display:block;width:100%;aspect-ratio:9/10;min-height:480px;max-height:820px;border:0',
  };
  const quoted = Object.entries(attributes).map(
    ([name, value]) => `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return `<iframe ${quoted.join(' ')}></iframe>`;
}
