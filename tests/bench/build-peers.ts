import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { FeatureCollection, Polygon, MultiPolygon, Position } from 'geojson';

/** A map drawn with another library. */
export interface Peer {
  /** Folder of its page, and its name for `--only`. */
  name: string;
  title: string;
  /** Packages whose versions are in the results. */
  packages: readonly string[];
  /** Its zoom-in button, if it has one. */
  zoomIn?: string;
  /** Additional scripts of the page: output name → module. */
  workers?: Readonly<Record<string, string>>;
}

/** In the order of measurement; the first is the baseline. */
export const PEERS: readonly Peer[] = [
  {
    name: 'leaflet',
    title: 'plain Leaflet',
    packages: ['leaflet'],
    zoomIn: '.leaflet-control-zoom-in',
  },
  {
    name: 'd3',
    title: 'd3 by hand',
    packages: ['d3-geo', 'd3-selection', 'd3-zoom'],
    zoomIn: '[data-zoom-in]',
  },
  { name: 'plot', title: 'Observable Plot', packages: ['@observablehq/plot'] },
  { name: 'echarts', title: 'ECharts', packages: ['echarts'], zoomIn: '[data-zoom-in]' },
  { name: 'vega-lite', title: 'Vega-Lite', packages: ['vega', 'vega-lite', 'vega-embed'] },
  {
    name: 'maplibre',
    title: 'MapLibre GL',
    packages: ['maplibre-gl'],
    zoomIn: '.maplibregl-ctrl-zoom-in',
    workers: { 'maplibre-worker': 'maplibre-gl/dist/maplibre-gl-worker.mjs' },
  },
];

/** Words of the peers' pages, from our dictionaries. */
const WORDS = { implementing: 'có nguồn nêu tên', 'not-named': 'chưa nguồn nào nêu tên' };

const HERE = import.meta.dirname;

/**
 * Builds the page of every peer into a folder of its own below `out`: a page, its style sheet, its
 * script as one minified module, and the communes as a file with just what the page needs.
 */
export async function buildPeers(site: string, out: string): Promise<void> {
  const communes = readCommunes(join(site, 'data/communes.geojson'));
  for (const { name, title, workers = {} } of PEERS) {
    const folder = join(out, name);
    mkdirSync(folder, { recursive: true });
    await build({
      absWorkingDir: HERE,
      entryPoints: { main: `peers/${name}.js`, ...workers },
      outdir: folder,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      // As bundlers set it: some packages print warnings otherwise.
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.png': 'file' },
      logLevel: 'error',
    });
    copyFileSync(join(HERE, 'peers/page.css'), join(folder, 'page.css'));
    writeFileSync(join(folder, 'communes.geojson'), JSON.stringify(communes));
    writeFileSync(join(folder, 'communes-d3.geojson'), JSON.stringify(wound(communes)));
    writeFileSync(join(folder, 'index.html'), page(title, communes, folder));
  }
}

interface Commune {
  code: string;
  name: string;
  status: keyof typeof WORDS;
  words: string;
}
type Communes = FeatureCollection<Polygon | MultiPolygon, Commune>;

/** Our published boundaries, to five decimals, with the statuses of the date that the map opens at. */
function readCommunes(file: string): Communes {
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as Communes;
  const round = ([x = 0, y = 0]: Position): Position => [+x.toFixed(5), +y.toFixed(5)];
  return {
    type: 'FeatureCollection',
    features: features.map(({ properties: { code, name, status }, geometry }) => ({
      type: 'Feature',
      properties: { code, name, status, words: WORDS[status] },
      geometry: mapRings(geometry, (ring) => ring.map(round)),
    })),
  };
}

/** With rings wound clockwise, as d3 requires. */
function wound(communes: Communes): Communes {
  return {
    ...communes,
    features: communes.features.map((feature) => ({
      ...feature,
      geometry: mapRings(feature.geometry, (ring) => ring.toReversed()),
    })),
  };
}

function mapRings(
  geometry: Polygon | MultiPolygon,
  change: (ring: Position[]) => Position[],
): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? { ...geometry, coordinates: geometry.coordinates.map(change) }
    : { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(change)) };
}

function page(title: string, communes: Communes, folder: string): string {
  const points = communes.features.flatMap(({ geometry }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(2),
  );
  const range = (axis: 0 | 1) => points.map((point) => point[axis] ?? 0);
  const bounds = [
    [Math.min(...range(0)), Math.min(...range(1))],
    [Math.max(...range(0)), Math.max(...range(1))],
  ];
  const sheets = [join(folder, 'main.css')].filter(existsSync).map(() => 'main.css');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${['page.css', ...sheets].map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('\n')}
<script type="module" src="main.js"></script>
</head>
<body>
<h1>Những xã nào?</h1>
<p>An Giang, tháng 8 năm 2019: xã, phường, thị trấn có bí thư đồng thời là chủ tịch.</p>
<div id="map" data-bounds="${JSON.stringify(bounds)}"></div>
<ul>${Object.values(WORDS)
    .map((words) => `<li>${words}</li>`)
    .join('')}</ul>
</body>
</html>
`;
}
