// Long: the picture is drawn in one pass, layer by layer.
import { isRendered } from '../shared/element.ts';
import { ruler, svg } from '../shared/svg.ts';

/** Texts of a picture of the map. */
export interface PictureWords {
  title: string;
  summary: string;
  legend: readonly { status: string; basis: string | undefined; words: string; count: string }[];
  /** Sources, licence, URL: small print, one paragraph each. */
  notes: readonly string[];
}

export interface SvgPicture {
  /** A complete SVG document. */
  text: string;
  width: number;
  height: number;
}

/** A4 landscape, in units of the picture. */
const WIDTH = 1600;
const HEIGHT = 1131;
const COLUMN = 470;
const MARGIN = 40;
const FACE = 'system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';

/**
 * Draws the current view as a document: the map in its current layout, with title, legend, sources and licence,
 * in the colours of the light theme, for paper and slides.
 */
export function drawPicture(drawing: SVGSVGElement, words: PictureWords): SvgPicture {
  const colour = lightTokens();
  const picture = svg('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    width: WIDTH,
    height: HEIGHT,
    'font-family': FACE,
  });
  const title = svg('title');
  title.textContent = words.title;
  picture.append(title, svg('rect', { width: WIDTH, height: HEIGHT, fill: colour('paper') }));

  const style = styles(colour, '');
  picture.append(...patternsOf('', 1, colour), mapOf(drawing, colour));

  const x = HEIGHT + MARGIN;
  let y = MARGIN;
  const write = (text: string, size: number, fill: string, weight = 400): void => {
    for (const line of wrap(text, size, weight)) {
      y += size * 1.4;
      picture.append(textAt(x, y, line, fill, { 'font-size': size, 'font-weight': weight }));
    }
    y += size * 0.5;
  };
  write(words.title, 30, colour('ink'), 600);
  write(words.summary, 18, colour('ink'));
  y += 12;
  for (const { status, basis, words: name, count } of words.legend) {
    const lines = wrap(name, 16, 400, COLUMN - 2 * MARGIN - 42 - 50);
    picture.append(
      svg('rect', { x, y: y + 4, width: 30, height: 20, ...style(status, basis) }),
      ...lines.map((line, at) => textAt(x + 42, y + 20 + at * 21, line, colour('ink'))),
      textAt(WIDTH - MARGIN, y + 20, count, colour('ink'), {
        'text-anchor': 'end',
        'font-weight': 600,
      }),
    );
    y += 13 + 21 * lines.length;
  }
  y += 8;
  for (const note of words.notes) write(note, 14, colour('ink-soft'));
  return { text: new XMLSerializer().serializeToString(picture), width: WIDTH, height: HEIGHT };
}

/** Paints a picture on a canvas. Rejects if the browser does not support it. */
export async function pngOf({ text, width, height }: SvgPicture): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width, height];
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no picture'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Looks up a colour token. */
type ColourOf = (token: string) => string;

type Style = (status: string, basis: string | undefined) => Record<string, string | number>;

/** Colours and lines as in map.css; `suffix` tells the patterns of the map from those of the legend. */
function styles(colour: ColourOf, suffix: string): Style {
  return (status, basis) => ({
    fill:
      status === 'not-named'
        ? `url(#hatch${suffix})`
        : basis === 'carried'
          ? `url(#${status}${suffix})`
          : colour(status),
    stroke: colour('map-line'),
    'stroke-width': 0.75,
  });
}

/** Patterns: the hatch of `not-named`, and older sources' light dots. `scale`: of the drawing that uses them. */
function patternsOf(suffix: string, scale: number, colour: ColourOf): SVGElement[] {
  return ['hatch', 'implementing', 'not-implementing'].map((id) => {
    const pattern = svg('pattern', {
      id: id + suffix,
      width: 8,
      height: 8,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(-45) scale(${1 / scale})`,
    });
    const [ground, mark] =
      id === 'hatch'
        ? ['map-land', svg('rect', { width: 8, height: 1.2, fill: colour('hatch') })]
        : [id, svg('circle', { cx: 4, cy: 4, r: 1.4, fill: colour('map-land') })];
    pattern.append(svg('rect', { width: 8, height: 8, fill: colour(ground) }), mark);
    return pattern;
  });
}

/** The whole province in the page's current layout (tiles or outlines), not zoomed. */
function mapOf(drawing: SVGSVGElement, colour: ColourOf): SVGElement {
  const { width, height } = drawing.viewBox.baseVal;
  const scale = HEIGHT / Math.max(width, height);
  const map = svg('svg', { width: HEIGHT, height: HEIGHT, viewBox: `0 0 ${HEIGHT} ${HEIGHT}` });
  map.append(svg('rect', { width: HEIGHT, height: HEIGHT, fill: colour('map-ground') }));
  const group = svg('g', { transform: `scale(${scale})` });
  map.append(...patternsOf('-map', scale, colour));
  const style = styles(colour, '-map');
  for (const path of drawing.querySelectorAll<SVGPathElement>('path')) {
    const seen = getComputedStyle(path);
    if (path.matches('.map-ring--cursor, .map-outside') || !isRendered(path)) continue;
    const { status = '', basis, dim } = path.dataset;
    const line = { fill: 'none', 'stroke-linejoin': 'round', stroke: colour('map-line-strong') };
    const look = path.matches('.map-ring')
      ? { ...line, stroke: colour(path.matches('.map-ring--halo') ? 'ring-halo' : 'ring') }
      : path.matches('.map-rivers')
        ? { ...line, stroke: colour('map-river') }
        : status && seen.fill !== 'none'
          ? style(status, basis)
          : line;
    group.append(
      svg('path', {
        d: path.getAttribute('d') ?? '',
        'vector-effect': 'non-scaling-stroke',
        'stroke-width': Number.parseFloat(seen.strokeWidth) || 0.75,
        ...look,
        ...(dim !== undefined && look['fill'] !== 'none' && { fill: colour('map-land') }),
      }),
    );
  }
  map.append(group, ...labelsOf(drawing, colour));
  return map;
}

/** The visible labels and markers, at the same positions in percent. */
function labelsOf(drawing: SVGSVGElement, colour: ColourOf): SVGElement[] {
  const layer = drawing.parentElement?.querySelector('.map-labels');
  return [...(layer?.querySelectorAll<SVGElement>('text, circle') ?? [])]
    .filter((label) => isRendered(label) && !label.matches('.map-labels__commune, .map-pin *'))
    .map((label) => {
      const place = Object.fromEntries(
        ['x', 'y', 'cx', 'cy', 'r', 'transform'].flatMap((name) => {
          const value = label.getAttribute(name);
          return value === null ? [] : [[name, value]];
        }),
      );
      const soft = label.matches('.map-labels__neighbour');
      const look: Record<string, string | number> = label.matches('circle')
        ? { fill: colour('accent'), stroke: colour('ring-halo'), 'stroke-width': 2 }
        : {
            fill: colour(soft ? 'ink-soft' : 'ink'),
            stroke: colour(soft ? 'map-ground' : 'map-land'),
            'stroke-width': 4,
            'paint-order': 'stroke',
            'font-size': 19,
            'font-weight': soft ? 400 : 600,
            'text-anchor': 'middle',
            'dominant-baseline': 'middle',
          };
      const drawn = svg(label.tagName as 'text' | 'circle', { ...place, ...look });
      drawn.textContent = label.textContent;
      return drawn;
    });
}

function textAt(
  x: number,
  y: number,
  words: string,
  fill: string,
  more: Record<string, string | number> = {},
): SVGElement {
  const text = svg('text', { x, y, 'font-size': 16, fill, ...more });
  text.textContent = words;
  return text;
}

/** Breaks a text into lines that fit the column. */
function wrap(text: string, size: number, weight: number, room = COLUMN - 2 * MARGIN): string[] {
  const widthOf = ruler(`${weight} ${size}px ${FACE}`);
  const lines = [''];
  // A URL may be broken anywhere.
  for (const word of text.split(' ').flatMap((one) => one.match(/.{1,40}/g) ?? [])) {
    const last = lines.at(-1) ?? '';
    const longer = last ? `${last} ${word}` : word;
    if (widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * The colour tokens of the light theme, independent of the page's theme: the first `:root` rule of the site's
 * style sheets. If style sheets are not readable (over `file://`), the colours of the page.
 */
function lightTokens(): ColourOf {
  const page = getComputedStyle(document.documentElement);
  let light: CSSStyleDeclaration = page;
  for (const sheet of document.styleSheets) {
    try {
      const rule = [...sheet.cssRules].find(
        (one): one is CSSStyleRule =>
          one instanceof CSSStyleRule &&
          one.selectorText === ':root' &&
          one.style.getPropertyValue('--implementing') !== '',
      );
      if (rule) light = rule.style;
    } catch {
      // Not readable.
    }
  }
  return (token) =>
    (light.getPropertyValue(`--${token}`) || page.getPropertyValue(`--${token}`)).trim();
}
