import { svg } from '../shared/svg.ts';

/** The two rings on the map: `cursor` for the keyboard's position, `selection` for the selected unit. */
export interface Rings {
  mark: (ring: 'cursor' | 'selection', shape: SVGPathElement | undefined) => void;
}

/** Adds rings to a drawing: dark lines on a light halo, visible on every fill. */
export function addRings(drawing: SVGSVGElement): Rings {
  const pair = (name: string) =>
    ['halo', name].map((part) => {
      const path = svg('path', { class: `map-ring map-ring--${part}` });
      drawing.append(path);
      return path;
    });
  const rings = { selection: pair('selection'), cursor: pair('cursor') };
  return {
    mark: (ring, shape) => {
      for (const path of rings[ring]) path.setAttribute('d', shape?.getAttribute('d') ?? '');
    },
  };
}
