import { make } from '../shared/element.ts';
import type { ShowWords } from './show-words.ts';

/** Contents of the window for one slide. */
interface Page {
  /** The notes of the page, without links. */
  notes: HTMLElement;
  count: string;
  now: string;
  next: string | undefined;
}

export interface PresenterWindow {
  show: (page: Page) => void;
  tick: (timer: string) => void;
  focus: () => void;
  close: () => void;
}

/**
 * A window for the presenter's own screen: notes, next slide, clock and timer. It is an empty page filled by
 * this one, which also works over `file://`. Undefined if the browser blocks it.
 * @param controls Buttons of the presentation that are repeated in the window.
 */
export function openPresenterWindow(
  words: ShowWords,
  controls: Record<'previous' | 'next', HTMLButtonElement>,
  onKey: (event: KeyboardEvent) => void,
  onClose: () => void,
): PresenterWindow | undefined {
  const own = window.open('', '', 'popup,width=900,height=640');
  if (!own) return undefined;
  const { document: page } = own;
  const { presenter: t } = words;
  page.documentElement.lang = document.documentElement.lang;
  page.title = t.title;
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    page.head.append(Object.assign(make('link'), { rel: 'stylesheet', href: sheet.href }));
  page.body.className = 'presenter';

  const now = make('h1');
  const count = make('span');
  const next = make('b');
  const notes = make('div');
  notes.className = 'presenter__notes';
  const clock = make('b');
  const timer = make('b');
  const press = (to: HTMLButtonElement) => {
    const made = make('button', to.getAttribute('aria-label') ?? '');
    made.className = 'button';
    made.addEventListener('click', () => to.click());
    return made;
  };
  const bar = make(
    'p',
    press(controls.previous),
    press(controls.next),
    make('span', t.clock, ' ', clock),
  );
  bar.append(make('span', t.timer, ' ', timer));
  bar.className = 'presenter__bar';
  page.body.append(bar, make('p', t.now, ' ', count), now, notes, make('p', `${t.next}: `, next));
  page.addEventListener('keydown', onKey);
  own.addEventListener('pagehide', () => {
    clearInterval(ticking);
    onClose();
  });

  const tell = () => {
    clock.textContent = new Date().toLocaleTimeString(document.documentElement.lang, {
      hour: '2-digit',
      minute: '2-digit',
    });
  };
  const ticking = setInterval(tell, 1000);
  tell();

  return {
    show: (slide) => {
      now.textContent = slide.now;
      count.textContent = slide.count;
      next.textContent = slide.next ?? t.end;
      const copy = slide.notes.cloneNode(true) as HTMLElement;
      for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
      notes.replaceChildren(...copy.childNodes);
    },
    tick: (text) => {
      timer.textContent = text;
    },
    focus: () => own.focus(),
    close: () => own.close(),
  };
}
