// Long: the state machine of a presentation with its keys and buttons.
import { makeAnnouncer } from '../shared/announcer.ts';
import { required, wordsOf } from '../shared/element.ts';
import { setUpLiveMap } from '../shared/live-map.ts';
import { openPresenterWindow, type PresenterWindow } from './presenter-window.ts';
import type { ShowWords } from './show-words.ts';
import { setUpTimer } from './timer.ts';
import { keepScreenOn } from './wake-lock.ts';
import { fill } from '../shared/words.ts';

/** Milliseconds without movement after which the pointer counts as idle. */
const REST = 3000;
/** Minimum distance of a swipe in pixels. */
const SWIPE = 40;

/** Turns the page of slides into a full-screen presentation. */
function start(deck: HTMLElement): void {
  const words = JSON.parse(deck.dataset['words'] ?? '{}') as ShowWords;
  const opener = required(document, '[data-present]');
  const stage = required(deck, '[data-stage]');
  const bar = required(deck, '[data-bar]');
  const blank = required(deck, '[data-blank]');
  const help = required<HTMLDialogElement>(deck, '[data-help]');
  const slides = [...deck.querySelectorAll<HTMLElement>('[data-slide]')];
  const announcer = makeAnnouncer(required(deck, '[data-announcer]'));
  const button = (act: string) => required<HTMLButtonElement>(bar, `[data-act=${act}]`);
  let at = fromAddress() ?? 0;
  let presenting = false;
  let letScreenGo: (() => void) | undefined;
  /** The presentation has ended, and its entry in the history is being left. */
  let unsettled = false;
  let presenter: PresenterWindow | undefined;
  /** Full screen was left on purpose; the presentation continues in the window. */
  let staying = false;

  const timer = setUpTimer(button('timer'), Number(deck.dataset['minutes']), words, {
    say: announcer.say,
    onTick: () => presenter?.tick(timer.text()),
  });
  const live = setUpLiveMap(words.liveTitle, onKey);

  function fromAddress(): number | undefined {
    const number = /^#(\d{1,2})$/.exec(location.hash)?.[1];
    return slides[Number(number) - 1] && Number(number) - 1;
  }

  const titleOf = (index: number) => {
    const slide = slides[index];
    return slide && wordsOf(required(slide, 'h2'));
  };

  function go(to: number): void {
    at = Math.min(Math.max(to, 0), slides.length - 1);
    setBlank(false);
    show();
    announcer.say(fill(words.shown, at + 1, slides.length, titleOf(at) ?? ''));
  }

  /** Updates the screen, the controls, the URL and the presenter's window to the current slide. */
  function show(): void {
    const slide = slides[at] as HTMLElement;
    for (const one of slides) one.hidden = one !== slide;
    required(bar, '[data-count]').textContent = fill(words.count, at + 1, slides.length);
    button('previous').disabled = at === 0;
    button('next').disabled = at === slides.length - 1;
    const hasLive = live.show(slide);
    button('live').hidden = hasLive === undefined;
    press('live', hasLive === true);
    // The focused element may be removed or disabled.
    if (!deck.contains(document.activeElement) || bar.querySelector(':disabled:focus'))
      stage.focus({ preventScroll: true });
    try {
      history.replaceState({ presenting }, '', `#${at + 1}`);
    } catch {
      // Browsers limit the rate of URL changes.
    }
    presenter?.show({
      notes: required(slide, '[data-notes-words]'),
      count: fill(words.count, at + 1, slides.length),
      now: titleOf(at) ?? '',
      next: titleOf(at + 1),
    });
  }

  const press = (act: string, pressed: boolean) => {
    button(act).setAttribute('aria-pressed', String(pressed));
  };

  function setBlank(on: boolean): void {
    blank.hidden = !on;
    press('blank', on);
  }

  function setNotes(on: boolean): void {
    deck.toggleAttribute('data-notes', on);
    press('notes', on);
  }

  /** Elements of the page outside the deck, at every level: inert while presenting. */
  function* beside(): Generator<Element> {
    for (let inner: Element = deck; inner.parentElement; inner = inner.parentElement) {
      for (const one of inner.parentElement.children) if (one !== inner) yield one;
      if (inner.parentElement === document.body) return;
    }
  }

  function setPresenting(on: boolean): void {
    presenting = on;
    deck.toggleAttribute('data-presenting', on);
    document.documentElement.toggleAttribute('data-light', on);
    for (const one of beside()) one.toggleAttribute('inert', on);
    bar.hidden = !on;
    deck.removeAttribute('data-resting');
    letScreenGo?.();
    letScreenGo = on ? keepScreenOn() : undefined;
  }

  /** Marks of the presentation's own entry in the history, and of the one before it, the page's. */
  const entry = () => history.state as { presenting?: boolean; before?: boolean } | null;

  function enter(): void {
    setPresenting(true);
    try {
      // "Back" leaves the presentation, not the page.
      if (!entry()?.presenting) {
        history.replaceState({ before: true }, '');
        history.pushState({ presenting }, '');
      }
    } catch {
      // Browsers limit the rate of URL changes.
    }
    show();
    stage.focus({ preventScroll: true });
    announcer.say(fill(words.shown, at + 1, slides.length, titleOf(at) ?? ''));
  }

  function leave(): void {
    if (!presenting) return;
    stop();
    if (entry()?.presenting) history.back();
    else settle();
  }

  /** Gives the page the address of the slide that was shown last. */
  function settle(): void {
    unsettled = false;
    try {
      history.replaceState(null, '', `#${at + 1}`);
    } catch {
      // As above.
    }
  }

  /** Restores the page. */
  function stop(): void {
    setPresenting(false);
    setBlank(false);
    setNotes(false);
    if (help.open) help.close();
    live.leave();
    presenter?.close();
    presenter = undefined;
    for (const slide of slides) slide.hidden = false;
    unsettled = true;
    // In full screen, elements outside cannot be focused.
    if (document.fullscreenElement) void document.exitFullscreen().then(() => opener.focus());
    else opener.focus();
  }

  /** If full screen is unsupported or refused, the presentation fills the window. */
  async function toggleFull(): Promise<void> {
    if (document.fullscreenElement) {
      staying = true;
      await document.exitFullscreen();
    } else if (document.fullscreenEnabled) await deck.requestFullscreen().catch(() => undefined);
  }

  function openWindow(): void {
    presenter ??= openPresenterWindow(
      words,
      { previous: button('previous'), next: button('next') },
      onKey,
      () => {
        presenter = undefined;
      },
    );
    if (presenter) {
      presenter.focus();
      presenter.tick(timer.text());
      show();
      return;
    }
    setNotes(true);
    announcer.say(words.windowBlocked);
  }

  const acts: Record<string, () => void> = {
    previous: () => go(at - 1),
    next: () => go(at + 1),
    first: () => go(0),
    last: () => go(slides.length - 1),
    notes: () => {
      setNotes(!deck.hasAttribute('data-notes'));
      announcer.say(deck.hasAttribute('data-notes') ? words.notes : words.noNotes);
    },
    window: openWindow,
    live: () => {
      if (button('live').hidden) return;
      const on = live.toggle(slides[at] as HTMLElement);
      press('live', on);
      announcer.say(on ? words.live : words.picture);
    },
    blank: () => {
      setBlank(blank.hidden !== false);
      announcer.say(blank.hidden ? words.back : words.blank);
    },
    timer: () => timer.toggle(),
    full: () => void toggleFull(),
    help: () => help.showModal(),
    leave,
  };

  const KEYS: Record<string, string> = {
    ArrowRight: 'next',
    PageDown: 'next',
    ' ': 'next',
    ArrowLeft: 'previous',
    PageUp: 'previous',
    Home: 'first',
    End: 'last',
    f: 'full',
    n: 'notes',
    s: 'notes',
    w: 'window',
    m: 'live',
    b: 'blank',
    '.': 'blank',
    t: 'timer',
    '?': 'help',
    Escape: 'leave',
  };

  function onKey(event: KeyboardEvent): void {
    if (!presenting || help.open || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Tab') wake(false);
    // Space presses a focused button.
    if (event.key === ' ' && (event.target as Element).closest('button, a')) return;
    const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    acts[act]?.();
  }

  let resting: ReturnType<typeof setTimeout> | undefined;
  /** Shows the controls. @param untilRest Whether to hide them again once the pointer is idle. */
  function wake(untilRest: boolean): void {
    clearTimeout(resting);
    deck.removeAttribute('data-resting');
    if (untilRest)
      resting = setTimeout(() => void deck.toggleAttribute('data-resting', presenting), REST);
  }

  opener.addEventListener('click', (event) => {
    at = fromAddress() ?? at;
    enter();
    // A click by keyboard has detail 0.
    wake(event.detail > 0);
    void toggleFull();
  });
  bar.addEventListener('click', (event) => {
    const act = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'];
    // Some browsers keep the focus in the map's frame when a button is pressed.
    if (document.activeElement instanceof HTMLIFrameElement) stage.focus({ preventScroll: true });
    acts[act ?? '']?.();
  });
  document.addEventListener('keydown', onKey);
  deck.addEventListener('pointermove', ({ pointerType }) => wake(pointerType === 'mouse'));

  let touch: { x: number; y: number } | undefined;
  stage.addEventListener('pointerdown', ({ pointerType, clientX: x, clientY: y, isPrimary }) => {
    touch = presenting && pointerType !== 'mouse' && isPrimary ? { x, y } : undefined;
  });
  stage.addEventListener('pointercancel', () => (touch = undefined));
  stage.addEventListener('pointerup', ({ clientX, clientY, target }) => {
    if (!touch || (target as Element).closest('a, button, [data-notes]')) return;
    const [dx, dy] = [clientX - touch.x, clientY - touch.y];
    touch = undefined;
    if (Math.abs(dx) > SWIPE && Math.abs(dx) > Math.abs(dy)) acts[dx < 0 ? 'next' : 'previous']?.();
    else if (Math.hypot(dx, dy) < SWIPE / 4) {
      const third = clientX / innerWidth;
      if (third < 1 / 3) acts['previous']?.();
      else if (third > 2 / 3) acts['next']?.();
    }
  });

  document.addEventListener('fullscreenchange', () => {
    if (document.fullscreenElement) return;
    // Opening a window ends full screen; the presentation continues.
    if (!staying && !presenter) leave();
    staying = false;
  });
  addEventListener('hashchange', () => {
    const to = fromAddress();
    if (to === undefined || to === at) return;
    at = to;
    if (presenting) go(to);
  });
  addEventListener('popstate', () => {
    if (presenting && entry()?.before) stop();
    else if (!presenting && !unsettled && entry()?.presenting) enter();
    if (unsettled) settle();
  });
  addEventListener('pagehide', () => presenter?.close());

  opener.removeAttribute('data-script-only');
  // After a reload during a lesson, continue at the same slide.
  if (entry()?.presenting) enter();
}

const deck = document.querySelector<HTMLElement>('[data-deck]');
if (deck) start(deck);
