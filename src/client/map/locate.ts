import type { MapLevel } from '../../domain/places/unit.ts';
import { required } from '../shared/element.ts';
import type { Records, UnitRecord } from './records.ts';
import { fill, type ScriptMessages } from '../shared/words.ts';

interface LocateHandlers {
  /** Makes the outlines of the level visible, which hit testing requires. */
  prepare: () => void;
  /** A geographic position in units of the drawing. */
  toDrawing: (latitude: number, longitude: number) => [x: number, y: number];
  onFound: (record: UnitRecord | undefined, point: [x: number, y: number]) => void;
  say: (words: string) => void;
}

/**
 * "Where am I?": asks the browser for its location once, on request, and finds the unit of the lowest level
 * that contains it. The location is used for this comparison only.
 */
export function setUpLocate(
  root: ParentNode,
  drawing: SVGSVGElement,
  records: Records,
  words: ScriptMessages['locate'],
  level: MapLevel,
  handlers: LocateHandlers,
): void {
  const button = required<HTMLButtonElement>(root, '[data-locate]');
  const output = required(root, '[data-locate-answer]');

  function answer(text: string): void {
    output.textContent = text;
    output.classList.remove('visually-hidden-narrow');
    handlers.say(text);
  }

  function found({ coords }: GeolocationPosition): void {
    handlers.prepare();
    const at = handlers.toDrawing(coords.latitude, coords.longitude);
    const point = drawing.createSVGPoint();
    [point.x, point.y] = at;
    const record = [...records.values()].find(
      ({ level: own, shape }) => own === level && shape.isPointInFill(point),
    );
    handlers.onFound(record, at);
    answer(
      record
        ? fill(
            words.here,
            [record.name, record.group].filter(Boolean).join(', '),
            Math.ceil(coords.accuracy),
          )
        : words.outside,
    );
  }

  button.addEventListener('click', () => {
    if (!('geolocation' in navigator)) {
      answer(words.unavailable);
      return;
    }
    answer(words.searching);
    navigator.geolocation.getCurrentPosition(
      found,
      ({ code, PERMISSION_DENIED }) =>
        answer(code === PERMISSION_DENIED ? words.denied : words.unavailable),
      { timeout: 20_000, maximumAge: 60_000 },
    );
  });
}
