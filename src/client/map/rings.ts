import { svg } from '../shared/svg.ts';

/** The two rings on the map: `cursor` is where the keyboard is, `selection` what was chosen. */
export interface Rings {
  mark: (ring: 'cursor' | 'selection', shape: SVGPathElement | undefined) => void;
}

/** Adds rings to a drawing: each a dark line on a light halo, so that it shows on every fill. */
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
