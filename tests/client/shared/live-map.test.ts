import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MAP_READY, setUpLiveMap } from '../../../src/client/shared/live-map.ts';

/** As much of an element as the map on a slide asks of one. */
class FakeElement {
  dataset: Record<string, string> = {};
  style: Record<string, string> = {};
  href = 'map.html';
  isRemoved = false;
  contentWindow = { document: new FakeDocument() };
  attributes = new Set<string>();
  append(): void {}
  remove(): void {
    this.isRemoved = true;
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  toggleAttribute(name: string, on: boolean): void {
    if (on) this.attributes.add(name);
    else this.attributes.delete(name);
  }
  querySelector(selector: string): FakeElement {
    this.parts[selector] ??= new FakeElement();
    return this.parts[selector];
  }
  private parts: Record<string, FakeElement> = {};
}
class FakeDocument extends EventTarget {
  documentElement = { toggleAttribute: () => undefined };
}

let made: FakeElement[];
let page: EventTarget;
let observers: { isObserving: boolean }[];
beforeEach(() => {
  made = [];
  observers = [];
  page = new EventTarget();
  vi.stubGlobal('document', {
    createElement: () => {
      const element = new FakeElement();
      made.push(element);
      return element;
    },
  });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      isObserving = false;
      constructor() {
        observers.push(this);
      }
      observe(): void {
        this.isObserving = true;
      }
      disconnect(): void {
        this.isObserving = false;
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const ready = (frame: FakeElement | undefined) =>
  page.dispatchEvent(
    Object.assign(new Event('message'), { source: frame?.contentWindow, data: MAP_READY }),
  );
const press = (frame: FakeElement | undefined, key: string) =>
  frame?.contentWindow.document.dispatchEvent(Object.assign(new Event('keydown'), { key }));

test('a map that is ready is shown, and hands on the keys of the show', () => {
  const onKey = vi.fn();
  const live = setUpLiveMap('The map', onKey);
  live.show(new FakeElement() as unknown as HTMLElement);
  const [box, frame] = made;
  ready(frame);
  expect(box?.attributes).toEqual(new Set(['data-shown']));
  press(frame, 'PageDown');
  press(frame, 'x');
  expect(onKey).toHaveBeenCalledOnce();
});

test('leaving the show releases all that listens to its maps', () => {
  const onKey = vi.fn();
  const live = setUpLiveMap('The map', onKey);
  const slide = new FakeElement() as unknown as HTMLElement;
  live.show(slide);
  const [box, frame] = made;
  ready(frame);
  live.leave();
  expect(box?.isRemoved).toBe(true);
  expect(observers).toEqual([{ isObserving: false }]);
  press(frame, 'PageDown');
  expect(onKey).not.toHaveBeenCalled();

  // A message that comes late changes nothing; the map of the next show is another one.
  delete box?.dataset['ready'];
  ready(frame);
  expect(box?.dataset).toEqual({});
  live.show(slide);
  ready(made[3]);
  expect(made[2]?.attributes).toEqual(new Set(['data-shown']));
  expect(observers.map(({ isObserving }) => isObserving)).toEqual([false, true]);
});
