import type { MapLevel } from '../../domain/places/unit.ts';
import { isFix, ringsOf, whereabouts } from '../../domain/places/whereabouts.ts';
import { required } from '../shared/element.ts';
import type { Records, UnitRecord } from './records.ts';
import { fill, type ScriptMessages } from '../shared/words.ts';

interface LocateHandlers {
  /** Makes the outlines of the level visible, which hit testing requires. */
  prepare: () => void;
  /** A geographic position in units of the drawing. */
  toDrawing: (latitude: number, longitude: number) => [x: number, y: number];
  /** With the unit that the position is in for certain, and the position in units of the drawing. */
  onFound: (record: UnitRecord, point: [x: number, y: number]) => void;
  /** Nothing is certain: what was found before is no longer shown. */
  onNothing: () => void;
  say: (words: string) => void;
}

/**
 * "Where am I?": asks the browser for its location once, on request, and finds the unit of the lowest level
 * that holds the whole circle of its accuracy, or the district, which it names only. The location is used for this
 * comparison only.
 */
export function setUpLocate(
  root: ParentNode,
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
    if (!isFix(coords)) {
      handlers.onNothing();
      answer(words.unavailable);
      return;
    }
    const { latitude, longitude, accuracy } = coords;
    handlers.prepare();
    const at = handlers.toDrawing(latitude, longitude);
    // A degree of latitude is 111 km wherever it is; drawings are too small for the projection to matter.
    const radius = Math.abs(
      handlers.toDrawing(latitude + accuracy / 111_000, longitude)[1] - at[1],
    );
    const outlines = [...records.values()]
      .filter((record) => record.level === level)
      .map(({ code, parent = '', shape }) => ({
        code,
        parent,
        rings: ringsOf(shape.getAttribute('d') ?? ''),
      }));
    const where = whereabouts(outlines, at, Number.isFinite(radius) ? radius : Infinity);
    const record = 'code' in where ? records.get(where.code) : undefined;
    if (record && where.kind === 'commune') handlers.onFound(record, at);
    else handlers.onNothing();
    const within =
      accuracy < 1000 ? `${Math.ceil(accuracy)} m` : `${Math.ceil(accuracy / 1000)} km`;
    if (record)
      answer(
        fill(
          where.kind === 'commune' ? words.here : words.near,
          [record.name, record.group].filter(Boolean).join(', '),
          within,
        ),
      );
    else answer(where.kind === 'outside' ? words.outside : fill(words.unclear, within));
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
      { timeout: 20_000, enableHighAccuracy: true },
    );
  });
}
