// Long: the picture is drawn in one pass, layer by layer.
import { isRendered } from '../shared/element.ts';
import { ruler, svg } from '../shared/svg.ts';

/** Texts of a picture of the map. */
export interface PictureWords {
  /** What it is a picture of: the site, with province and year. */
  kicker: string;
  /** The news of the date. */
  title: string;
  /** The sentence of the selected unit, or what the map says in all. */
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

/**
 * Forms of a picture, in pixels: one for phones and messages, one for slides. Sizes of type: title, summary, legend,
 * notes, names on the map. `wide` has the words beside the map, else they are above and below it.
 */
const FORMS = {
  portrait: { width: 1080, height: 1350, wide: false, type: [50, 36, 31, 21, 21] },
  wide: { width: 1600, height: 900, wide: true, type: [44, 29, 26, 18, 19] },
} as const;
export type PictureForm = keyof typeof FORMS;

const MARGIN = 44;
const FACE = 'system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';

/**
 * Draws the current view as a document: the map in its current layout, with title, legend, sources and licence,
 * in the colours of the light theme.
 */
export function drawPicture(
  drawing: SVGSVGElement,
  words: PictureWords,
  form: PictureForm,
): SvgPicture {
  const colour = lightTokens();
  const { width, height, wide, type } = FORMS[form];
  const [titleSize, summarySize, legendSize, noteSize, nameSize] = type;
  const left = wide ? height + MARGIN : MARGIN;
  const room = width - left - MARGIN;
  const title = svg('title');
  title.textContent = words.title;

  /** Lines of a text below each other; `height` is that of all. */
  const paragraph = (text: string, size: number, fill: string, weight = 400) => {
    const group = svg('g');
    const lines = wrap(text, size, weight, room);
    lines.forEach((line, at) => {
      group.append(textAt(0, size * (1 + 1.35 * at), line, size, fill, weight));
    });
    return { group, height: size * (1.35 * lines.length + 0.4) };
  };
  const entries = words.legend.map(({ status, basis, words: name, count }) => {
    const group = svg('g');
    const lines = wrap(`${name}: ${count}`, legendSize, 400, room - 2 * legendSize);
    const [right, top] = [1.5 * legendSize, 0.15 * legendSize];
    const box = { y: top, width: right, height: legendSize };
    group.append(
      ...(status === 'not-named'
        ? hatched(
            `M0 ${top}H${right}v${legendSize}H0z`,
            { width: right, height: top + legendSize },
            1,
            'hatch-legend',
            colour,
          )
        : []),
      svg('rect', { ...box, ...styleOf(status, colour) }),
      ...(basis === 'carried'
        ? [
            dotsIn(
              { x: 0, ...box },
              (x, y) => x > 2 && x < right - 2 && y > top + 2 && y < top + legendSize - 2,
              1,
              colour,
            ),
          ]
        : []),
      ...lines.map((line, at) =>
        textAt(2 * legendSize, legendSize * (1 + 1.35 * at), line, legendSize, colour('ink')),
      ),
    );
    return { group, height: legendSize * (1.35 * lines.length + 0.2) };
  });
  const gap = { group: svg('g'), height: 0.6 * legendSize };
  const head = [
    paragraph(words.kicker, 0.75 * summarySize, colour('ink-soft')),
    paragraph(words.title, titleSize, colour('ink'), 600),
  ];
  const body = [
    ...entries,
    gap,
    paragraph(words.summary, summarySize, colour('ink')),
    ...words.notes.map((note) => paragraph(note, noteSize, colour('ink-soft'))),
  ];
  const heightOf = (parts: typeof head) => parts.reduce((sum, part) => sum + part.height, 0);

  const mapTop = wide ? 0 : MARGIN + heightOf(head);
  const mapHeight = wide ? height : height - mapTop - heightOf(body) - 1.5 * MARGIN;
  const picture = svg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-family': FACE,
  });
  picture.append(
    title,
    svg('rect', { width, height, fill: colour('paper') }),
    mapOf(
      drawing,
      colour,
      { top: mapTop, width: wide ? height : width, height: mapHeight },
      nameSize,
    ),
  );
  let y = MARGIN;
  const put = ({ group, height: high }: (typeof head)[number]): void => {
    group.setAttribute('transform', `translate(${left} ${y})`);
    picture.append(group);
    y += high;
  };
  head.forEach(put);
  y = wide ? y + 12 : mapTop + mapHeight + 0.5 * MARGIN;
  body.forEach(put);
  return { text: new XMLSerializer().serializeToString(picture), width, height };
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

/** Colours and lines as in map.css. */
const styleOf = (status: string, colour: ColourOf): Record<string, string | number> => ({
  fill: status === 'not-named' ? 'none' : colour(status),
  stroke: colour(status === 'not-named' ? 'map-line' : 'map-land'),
  'stroke-width': 0.75,
});

/** Distance of dots and of lines of the hatch along an edge, in pixels. */
const PITCH = 8 * Math.SQRT2;

/**
 * The light dots of older sources, painted over the colour of the status, as points of a line with round ends. No
 * pattern: LibreOffice draws those much paler than browsers do.
 * @param unit A pixel, in units of the area.
 */
function dotsIn(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  isInside: (x: number, y: number) => boolean,
  unit: number,
  colour: ColourOf,
): SVGElement {
  const step = (PITCH / 2) * unit;
  let d = '';
  for (let row = Math.floor(y / step); row * step < y + height; row += 1)
    for (let column = Math.floor(x / step); column * step < x + width; column += 1) {
      const [left, top] = [(column + 0.5) * step, (row + 0.5) * step];
      if ((row + column) % 2 === 0 && isInside(left, top))
        d += `M${left.toFixed(1)} ${top.toFixed(1)}h0`;
    }
  const stroke = colour('map-land');
  return svg('path', { d, stroke, 'stroke-width': 2.8 * unit, 'stroke-linecap': 'round' });
}

/**
 * The hatch of `not-named`: lines cut out by an outline.
 * @param size Of the area from 0, 0 that has the outline. @param unit A pixel, in units of the outline.
 */
function hatched(
  outline: string,
  { width, height }: { width: number; height: number },
  unit: number,
  id: string,
  colour: ColourOf,
): SVGElement[] {
  const clip = svg('clipPath', { id });
  clip.append(svg('path', { d: outline }));
  const cut = { 'clip-path': `url(#${id})` };
  const step = PITCH * unit;
  let d = '';
  for (let x = step / 2; x < width + height; x += step)
    d += `M${x.toFixed(1)} 0l${-height} ${height}`;
  return [
    clip,
    svg('rect', { width, height, fill: colour('map-land'), ...cut }),
    svg('path', { d, stroke: colour('hatch'), 'stroke-width': 1.2 * unit, ...cut }),
  ];
}

/** The whole province in the page's current layout (tiles or outlines), not zoomed, across a frame. */
function mapOf(
  drawing: SVGSVGElement,
  colour: ColourOf,
  { top, width, height }: { top: number; width: number; height: number },
  nameSize: number,
): SVGElement {
  const sheet = drawing.viewBox.baseVal;
  const scale = Math.min(width / sheet.width, height / sheet.height);
  const [wide, high] = [scale * sheet.width, scale * sheet.height];
  const map = svg('svg', { y: top, width, height });
  const middle = svg('svg', {
    x: (width - wide) / 2,
    y: (height - high) / 2,
    width: wide,
    height: high,
    overflow: 'visible',
  });
  const zoom = nameSize / 13;
  const group = svg('g', { transform: `scale(${scale})`, 'stroke-linejoin': 'round' });
  map.append(svg('rect', { width, height, fill: colour('map-ground') }), middle);
  middle.append(group);
  /** The outlines to hatch. */
  let unknown = '';
  for (const path of drawing.querySelectorAll<SVGPathElement>('path')) {
    const seen = getComputedStyle(path);
    if (path.matches('.map-ring--cursor, .map-outside') || !isRendered(path)) continue;
    const { status = '', basis, dim } = path.dataset;
    const line = (token: string) => ({ fill: 'none', stroke: colour(token) });
    const filled = status !== '' && seen.fill !== 'none';
    const look: Record<string, string | number> = path.matches('.map-ring')
      ? line(path.matches('.map-ring--halo') ? 'ring-halo' : 'ring')
      : path.matches('.map-rivers')
        ? line('map-river')
        : path.matches('.map-borders, .map-country')
          ? line('map-line')
          : filled
            ? styleOf(status, colour)
            : line('map-line-strong');
    const d = path.getAttribute('d') ?? '';
    if (filled && status === 'not-named' && dim === undefined) unknown += d;
    group.append(
      svg('path', {
        d,
        ...look,
        ...(dim !== undefined && filled && { fill: colour('map-land') }),
        // In units of the drawing: not all programs know strokes that do not scale.
        'stroke-width': ((Number.parseFloat(seen.strokeWidth) || 0.75) * zoom) / scale,
      }),
    );
    if (filled && basis === 'carried' && dim === undefined)
      group.append(
        dotsIn(
          path.getBBox(),
          (x, y) => path.isPointInFill(Object.assign(drawing.createSVGPoint(), { x, y })),
          zoom / scale,
          colour,
        ),
      );
  }
  group.prepend(...hatched(unknown, sheet, zoom / scale, 'hatch-map', colour));
  const layer = drawing.parentElement?.querySelector('.map-labels');
  if (layer)
    middle.append(...[...layer.children].flatMap((label) => labelOf(label, colour, nameSize)));
  return map;
}

/** Attributes of labels that are lengths in pixels, or positions in percent, which stay. */
const PLACES = [
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'dx',
  'dy',
  'transform',
  'text-anchor',
];

/** A label or marker as on the page before any zoom, with its look in attributes; a light copy behind it. */
function labelOf(label: Element, colour: ColourOf, size: number, role = ''): SVGElement[] {
  const near = label.closest('[data-near]');
  if (
    label.matches('.map-labels__commune, .map-pin') ||
    (label.matches('[hidden]') && !(near && label.matches('[data-code]'))) ||
    (!near && !isRendered(label))
  )
    return [];
  const zoom = size / 13;
  const own = /__(\w+)/.exec(label.getAttribute('class') ?? '')?.[1] ?? role;
  const status = label.getAttribute('data-status');
  const small = own && own !== 'district' && own !== 'neighbour';
  const [ink, halo] =
    status && status !== 'not-named'
      ? ['map-land', status]
      : own === 'neighbour' || own === 'scale'
        ? ['ink-soft', 'map-ground']
        : [own === 'river' ? 'map-river-name' : 'ink', 'map-land'];
  const copy = svg(label.tagName as 'g');
  for (const name of PLACES) {
    const value = label.getAttribute(name);
    if (value === null) continue;
    copy.setAttribute(name, /^-?[\d.]+$/.test(value) ? String(Number(value) * zoom) : value);
  }
  const look: Record<string, string | number> = label.matches('text, tspan')
    ? {
        ...(label.matches('text') && {
          fill: colour(ink),
          'text-anchor':
            label.getAttribute('text-anchor') ?? (own === 'scale' ? 'start' : 'middle'),
          'dominant-baseline': 'middle',
          'font-weight': own === 'district' ? 600 : 400,
          'font-style': own === 'river' ? 'italic' : 'normal',
        }),
        'font-size': small ? 0.88 * size : size,
        ...(own === 'range' && { 'font-weight': 400 }),
      }
    : label.matches('circle.map-dot')
      ? { fill: colour('accent'), stroke: colour('ring-halo'), 'stroke-width': 2 * zoom }
      : label.matches('circle')
        ? { fill: colour('ink') }
        : label.matches('line')
          ? { stroke: colour('ink'), 'stroke-width': zoom }
          : label.matches('svg')
            ? { overflow: 'visible' }
            : {};
  for (const [name, value] of Object.entries(look)) copy.setAttribute(name, String(value));
  for (const node of label.childNodes)
    copy.append(
      ...(node instanceof Element
        ? labelOf(node, colour, size, own)
        : [node.textContent?.trim() ? node.cloneNode() : '']),
    );
  if (!label.matches('text')) return [copy];
  // Not all programs can paint a stroke before its fill.
  const behind = copy.cloneNode(true) as SVGElement;
  for (const [name, value] of Object.entries({
    fill: colour(halo),
    stroke: colour(halo),
    'stroke-width': 0.28 * size,
    'stroke-linejoin': 'round',
  }))
    behind.setAttribute(name, String(value));
  return [behind, copy];
}

function textAt(
  x: number,
  y: number,
  words: string,
  size: number,
  fill: string,
  weight = 400,
): SVGElement {
  const text = svg('text', { x, y, 'font-size': size, 'font-weight': weight, fill });
  text.textContent = words;
  return text;
}

/** Breaks a text into lines of at most this width. */
function wrap(text: string, size: number, weight: number, room: number): string[] {
  const widthOf = ruler(`${weight} ${size}px ${FACE}`);
  const lines = [''];
  // A URL may be broken anywhere.
  for (const part of text.match(/ *[^ ]{1,40}/g) ?? []) {
    const longer = (lines.at(-1) ?? '') + part;
    if (widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(part.trim());
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
