import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { DISPLAY_CHARACTERS } from '../../src/commands/fonts/display-characters.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { unitOf, unitsOf } from '../../src/domain/places/unit.ts';
import { articlePath, lessonPath, placePath, slidesPath } from '../../src/i18n/routes.ts';
import { fileOf, files, having, html, linked, quotedBy, resolves, withId } from './built-site.ts';
import { pageScales } from './page-weight.ts';
import { dataset } from '../project.ts';

const MAPS = ['ban-do/index.html', 'en/map/index.html'];
const EMBEDS = ['nhung/index.html', 'en/embed/index.html'];

test('every page has its counterpart in the other language, which leads back', () => {
  // The page for unknown addresses stands for both; a frame has no way out of it but the whole map.
  const alone = ['404.html', ...EMBEDS];
  const across = new Map(
    files
      .filter((file) => !alone.includes(file))
      .map((file) => [file, linked(file, html(file)('[data-language-switch]').attr('href') ?? '')]),
  );
  expect(across.size).toBeGreaterThan(60);
  for (const [file, other] of across) {
    expect(other.startsWith('en/'), file).toBe(!file.startsWith('en/'));
    expect(across.get(other), file).toBe(file);
  }
});

test('every text and every district has its page', () => {
  const { articles, lessons, register } = dataset;
  expect(files).toEqual(
    expect.arrayContaining(
      [
        ...articles.map(({ locale, slug }) => articlePath(locale, slug)),
        ...lessons.flatMap(({ locale, slug }) => [
          lessonPath(locale, slug),
          slidesPath(locale, slug),
        ]),
        ...LOCALES.flatMap((locale) =>
          unitsOf(register, 'district').map((one) => placePath(locale, one, register)),
        ),
      ].map(fileOf),
    ),
  );
});

describe.each(files)('%s', (file) => {
  const $ = html(file);

  test('has one h1, a title and a description of its own, and its language', () => {
    expect($('h1')).toHaveLength(1);
    expect($('title').text()).not.toBe('');
    expect($('meta[name=description]').attr('content')?.length).toBeGreaterThan(30);
    expect($('html').attr('lang')).toBe(file.startsWith('en/') ? 'en' : 'vi');
  });

  test('has headings without skipped levels', () => {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .map((_, heading) => Number(heading.tagName.slice(1)))
      .get();
    levels.forEach((level, index) =>
      expect(level - (levels[index - 1] ?? 1), `heading ${index + 1}`).toBeLessThanOrEqual(1),
    );
  });

  test('has no space before a comma, colon or full stop, outside quotations', () => {
    const body = $('body').clone();
    body.find('script, noscript, style, q, blockquote, kbd').remove();
    expect(body.text().match(/\S+\s+[,;:.?!](?=\s).{0,40}/g) ?? []).toEqual([]);
  });

  test('has no duplicate id, inline style or handler', () => {
    const ids = $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get();
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect($('[style], [onclick], [onload]')).toHaveLength(0);
  });

  test('links only to existing pages and anchors, and loads only existing files', () => {
    const broken = $('a[href], link[href], [src]')
      .map((_, element) => $(element).attr('href') ?? $(element).attr('src'))
      .get()
      .filter((href) => !/^(https?|data):/.test(href) && !resolves(file, href));
    expect(broken).toEqual([]);
  });

  test('requests nothing from other hosts', () => {
    const asked = $('script[src], link[href], img[src], iframe[src]')
      .map((_, element) => $(element).attr('src') ?? $(element).attr('href'))
      .get();
    expect(asked.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
  });
});

test('every citation opens its note, and every note is in the list of sources at the end', () => {
  let citations = 0;
  for (const file of files) {
    const $ = html(file);
    $('.cite[data-claim]').each((_, cite) => {
      citations += 1;
      const mark = $(cite).find('button');
      const claim = $(cite).attr('data-claim') ?? '';
      const note = withId($, mark.attr('popovertarget') ?? '').filter('[popover]');
      expect(note.find(`[data-claim="${claim}"] blockquote`), claim).toHaveLength(1);
      const listed = $('.notes > li').eq(Number(mark.text()) - 1);
      expect(listed.attr('id'), claim).toBe(claim.replace('#', '.'));
      expect(listed.find('blockquote').text()).toBe(note.find('blockquote').text());
    });
  }
  expect(citations).toBeGreaterThan(40);
});

test.each(['nguon/index.html', 'en/sources/index.html'])(
  '%s says what each claim feeds, and the map says the same',
  (file) => {
    // The list has several parts, each in a folder below the first.
    const parts = files.filter((one) => one.startsWith(file.replace('index.html', '')));
    const claimOf = (id: string) => {
      const part = parts.find((one) => withId(html(one), id).length > 0) ?? file;
      return { $: html(part), claim: withId(html(part), id) };
    };
    const map = html(file.startsWith('en') ? 'en/map/index.html' : 'ban-do/index.html');
    for (const row of map('tr[data-unit]')) {
      const unit = map(row).attr('data-unit') ?? '';
      for (const quotation of map(row).find('[data-claim]')) {
        const id = (map(quotation).attr('data-claim') ?? '').replace('#', '.');
        const { claim } = claimOf(id);
        expect(claim.find('blockquote').text(), id).toBe(
          quotedBy(map, map(quotation)).find('blockquote').text(),
        );
      }
      for (const item of map(row).find('li[data-at]:not([data-at=ever])')) {
        const at = map(item).attr('data-at') ?? '';
        for (const id of (map(item).attr('data-claims') ?? '').split(' ').filter(Boolean)) {
          const { $, claim } = claimOf(id.replace('#', '.'));
          const fed = claim
            .find('.link-list a')
            .map((_, a) => $(a).attr('href'))
            .get();
          expect(
            fed.some(
              (href) =>
                href.endsWith(`at=${at}`) && (!href.includes('unit=') || href.includes(unit)),
            ),
            `${unit} at ${at} by ${id}`,
          ).toBe(true);
        }
      }
    }
  },
);

test.each(MAPS)('%s, status.csv and claims.csv agree, down to the quotation', (file) => {
  const $ = html(file);
  const table = (name: string) =>
    parse(readFileSync(`dist/data/${name}.csv`), { columns: true }) as Record<string, string>[];
  const quotes = new Map(table('claims').map(({ id, quote }) => [id, quote]));
  for (const row of table('status')) {
    const unit = having($, 'data-unit', row['code'] ?? '').filter('tr');
    const item = unit.find(`li[data-at="${row['snapshot']}"]`);
    if (item.length === 0) {
      expect(row['status'], row['code']).toBe('not-named');
      continue;
    }
    const label = item.find('.status-label');
    expect(label.attr('data-status')).toBe(row['status']);
    expect(label.attr('data-basis') ?? '').toBe(row['basis']);
    expect(item.attr('data-claims')).toBe(row['claim_ids']);
    for (const id of (row['claim_ids'] ?? '').split(' ').filter(Boolean)) {
      const quotation = quotedBy($, unit.find(`[data-claim="${id}"]`))
        .find('blockquote')
        .text();
      expect(quotation.slice(1, -1), id).toBe(quotes.get(id));
    }
  }
});

test.each(['du-lieu/index.html', 'en/data/index.html'])(
  '%s offers every file and describes the data set to search engines',
  (file) => {
    const $ = html(file);
    const offered = $('.downloads a')
      .map((_, a) => $(a).attr('href'))
      .get();
    expect(offered).toHaveLength(12);
    for (const href of offered) expect(resolves(file, href), href).toBe(true);
    const described = JSON.parse($('script[type="application/ld+json"]').last().text()) as {
      '@type': string;
      license: string;
      distribution: { contentUrl: string }[];
    };
    expect(described['@type']).toBe('Dataset');
    expect(described.license).toMatch(/^https:/);
    for (const { contentUrl } of described.distribution)
      expect(resolves(file, contentUrl), contentUrl).toBe(true);
  },
);

test('titles and descriptions are unique', () => {
  const titles = files.map((file) => html(file)('title').text());
  expect(new Set(titles).size).toBe(titles.length);
});

describe.each([...MAPS, ...EMBEDS])('the map in %s', (file) => {
  const $ = html(file);
  const shapes = (selector: string) => $(`path[data-unit]${selector}`);

  test('has no :has() on an element around the map, which browsers would re-evaluate on every click', () => {
    // Not once the script has set the level.
    const sheet = $('head style').text().replaceAll(':not([data-level]):has(', '');
    const subjects = sheet.matchAll(/([.\w-]+)(?:\[[^\]]*\])*:(?:not\(:)?has\(/g);
    expect([...subjects].map(([, subject]) => subject)).toEqual(['li']);
  });

  test('blocks rendering until it is loaded, which Chromium takes for done at a start tag', () => {
    const wait = $('head link[rel=expect][blocking=render]').attr('href') ?? '';
    const order = $(`.map-drawing, .map-labels, .explorer__legend, .times, .embed__foot, ${wait}`);
    expect(order.last().is(wait)).toBe(true);
    expect(order.first().is('.map-drawing')).toBe(true);
  });

  test('has a shape, a status and a table row for each of 156 communes and 11 districts', () => {
    expect($('.map-communes path[data-unit][data-status]')).toHaveLength(156);
    expect($('.map-districts path[data-unit][data-status]')).toHaveLength(11);
    expect($('[data-table=commune] tbody tr')).toHaveLength(156);
    expect($('[data-table=district] tbody tr')).toHaveLength(11);
  });

  test('colours the 13 units of Long Xuyên and the 13 of Châu Phú, and Vĩnh Hanh by an older source', () => {
    expect($('.map-communes [data-status=implementing][data-basis=stated]')).toHaveLength(27);
    for (const district of ['883', '889']) {
      const rows = $(`[data-table=commune] tbody tr:has([data-district=${district}])`);
      expect(rows).toHaveLength(13);
      rows.each((_, row) => {
        expect($(row).attr('data-status')).toBe('implementing');
        expect(quotedBy($, $(row).find('[data-claim]')).find('blockquote')).not.toHaveLength(0);
      });
    }
    const carried = shapes('[data-basis=carried]')
      .map((_, path) => $(path).attr('data-unit'))
      .get();
    const names = carried.map((code) => $(`tr[data-unit=${code}] [data-name]`).text().trim());
    expect(names.join()).toMatch(/^(Xã Vĩnh Hanh|Vĩnh Hanh commune)$/);
  });

  test('shows four implementing districts and seven others', () => {
    const codes = (status: string) =>
      $(`.map-districts [data-status=${status}]`)
        .map((_, path) => $(path).attr('data-unit'))
        .get();
    expect(codes('implementing')).toEqual(['883', '884', '889', '891']);
    expect(codes('not-implementing')).toHaveLength(7);
  });

  test('colours nothing without a quotation, and map and table alike', () => {
    $('tbody tr[data-unit]').each((_, row) => {
      const code = $(row).attr('data-unit') ?? '';
      const shape = having($, 'data-unit', code).filter('path');
      expect(shape.attr('data-status'), code).toBe($(row).attr('data-status'));
      expect(shape.attr('data-basis'), code).toBe($(row).attr('data-basis'));
      if (shape.attr('data-status') === 'not-named') {
        expect(shape.attr('data-basis'), code).toBeUndefined();
      } else
        expect(
          quotedBy($, $(row).find('[data-part=deciding] [data-claim]')).find('blockquote'),
          code,
        ).not.toHaveLength(0);
    });
  });

  test.each(['2018', '2019-08', '2020-10', 'ever'])(
    'has a legend for %s that adds up to 156 and to 11',
    (at) => {
      const sum = (level: string) =>
        $(`[data-at-only=${at}] [data-level=${level}] [data-count]`)
          .map((_, count) => Number($(count).text()))
          .get()
          .reduce((total, count) => total + count, 0);
      expect(sum('commune')).toBe(156);
      expect(sum('district')).toBe(11);
    },
  );

  test('has the position of every unit in both drawings, and its neighbours', () => {
    for (const level of ['commune', 'district']) {
      const rows = $(`[data-table=${level}] tbody tr`);
      const [columns = 0, lines = 0] = ($(`[data-table=${level}]`).attr('data-grid') ?? '')
        .split(' ')
        .map(Number);
      const tiles = rows.map((_, row) => $(row).attr('data-tile')).get();
      expect(new Set(tiles).size).toBe(rows.length);
      const codes = rows.map((_, row) => $(row).attr('data-unit')).get();
      const near = new Map<string, number>();
      for (const row of rows) {
        const code = $(row).attr('data-unit') ?? '';
        const [column = NaN, line = NaN] = ($(row).attr('data-tile') ?? '').split(' ').map(Number);
        expect(column).toBeLessThan(columns);
        expect(line).toBeLessThan(lines);
        // The other direction is added by the script.
        for (const other of ($(row).attr('data-near') ?? '').split(' ').filter(Boolean)) {
          expect(codes.indexOf(other), other).toBeGreaterThan(codes.indexOf(code));
          for (const one of [code, other]) near.set(one, (near.get(one) ?? 0) + 1);
        }
      }
      expect([...near.keys()].sort()).toEqual([...codes].sort());
    }
  });

  test('lists the differences between all pairs of dates, also without script', () => {
    const codes = (pair: string) =>
      $(`[data-pair="${pair}"] [data-changed]`)
        .map((_, list) => $(list).attr('data-changed')?.split(' '))
        .get();
    expect($('[data-pair]')).toHaveLength(3);
    expect(codes('2019-08 2020-10')).toEqual(expect.arrayContaining(['30562', '30595']));
    expect(codes('2018 2019-08')).toEqual(expect.arrayContaining(['30295', '30298', '884']));
    expect($('[data-pair="2018 2019-08"]').text()).toMatch(/84.*119/s);
  });

  test('shows the target as a target: not as a date to choose, and without colours', () => {
    const target = $('.times__target');
    expect(target.text()).toMatch(/156\/156/);
    expect(target.text()).toMatch(/mục tiêu, không phải kết quả|a target, not a result/);
    expect(target.find('input')).toHaveLength(0);
    expect(target.find('a').attr('href')).toContain('ttxvn-2019-08-04.target-156');
  });

  test('shows one date without script, and offers the others', () => {
    const shown = $('[data-at-only]:not([hidden])')
      .map((_, part) => $(part).attr('data-at-only'))
      .get();
    expect(new Set(shown)).toEqual(new Set(['2019-08']));
    const offered = $('[name=at]')
      .map((_, radio) => $(radio).attr('value'))
      .get();
    expect(offered).toEqual(['2018', '2019-08', '2020-10', 'ever']);
  });

  test('has the history of exactly the units that a source names at any date', () => {
    const named = $('tr[data-unit]:has([data-claim])');
    expect(named.filter('[data-table=commune] *')).toHaveLength(43);
    expect($('tr[data-unit]:has([data-at])')).toHaveLength(43 + 11);
    named.each((_, row) => {
      expect($(row).find('li[data-at]'), $(row).attr('id')).toHaveLength(4);
      for (const item of $(row).find('li[data-at]')) {
        for (const claim of ($(item).attr('data-claims') ?? '').split(' ').filter(Boolean))
          expect(quotedBy($, $(row).find(`[data-claim="${claim}"]`)), claim).toHaveLength(1);
      }
    });
  });
});

describe.each(MAPS)('the bounds in %s', (file) => {
  const $ = html(file);
  const bounds = parse(readFileSync('dist/data/bounds.csv'), { columns: true }) as Record<
    string,
    string
  >[];
  test('charts the bounds for each date, with reasons', () => {
    const row = $('#892 [data-bounds]').text().replace(/\s+/g, ' ');
    expect(row).toMatch(/1.*(13 trong 13|13 of 13)/);
    for (const at of ['2018', '2019-08', '2020-10']) {
      const drawn = $(`.bounds [data-at-only=${at}] [data-chart] svg`).attr('aria-label') ?? '';
      const rows = bounds.filter(({ snapshot }) => snapshot === at);
      expect(rows).toHaveLength(11);
      for (const { district_code: code, least, most, units } of rows) {
        const name = unitOf(dataset.register, code ?? '').name.vi;
        const said = drawn.split(/[:;] /).find((part) => part.startsWith(name));
        const numbers = [...(said?.matchAll(/\d+/g) ?? [])].map(([digits]) => digits);
        expect(numbers, `${name}, ${at}`).toEqual(
          least === most ? [most, units] : [least, most, units],
        );
      }
      const column = (name: string) => rows.map((row) => Number(row[name]));
      const sum = (numbers: number[]) => numbers.reduce((total, value) => total + value, 0);
      const total = { '2018': 84, '2019-08': 119, '2020-10': 147 }[at] ?? NaN;
      const stated = column('named_implementing');
      const [units, least, most] = [column('units'), column('least'), column('most')];
      expect(sum(units)).toBe(156);
      expect(sum(least)).toBeLessThanOrEqual(total);
      expect(sum(most)).toBeGreaterThanOrEqual(total);
      stated.forEach((count, index) => expect(count).toBeLessThanOrEqual(least[index] ?? NaN));
    }
  });
});

test('the heading font has every character of the headings', () => {
  const missing = files.flatMap((file) =>
    html(file)('h1, h2, h3, caption, [data-headline]')
      .map((_, heading) => html(file)(heading).attr('data-headline') ?? html(file)(heading).text())
      .get()
      .flatMap((text) =>
        [...text].filter((one) => !DISPLAY_CHARACTERS.includes(one) && /\S/.test(one)),
      ),
  );
  expect([...new Set(missing)]).toEqual([]);
});

test.each([...MAPS, ...EMBEDS])(
  '%s holds its style sheet, and finds the files that it names',
  (file) => {
    const $ = html(file);
    expect($('link[rel=stylesheet]')).toHaveLength(0);
    const named = [
      ...$('style')
        .text()
        .matchAll(/url\(([^)#]+)\)/g),
    ].map(([, address = '']) => address);
    expect(named).not.toHaveLength(0);
    expect(named.filter((address) => !existsSync(join('dist', dirname(file), address)))).toEqual(
      [],
    );
  },
);

/** All style sheets, and those that pages hold. */
const styles = () => [
  ...readdirSync('dist/assets')
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(`dist/assets/${name}`, 'utf8')),
  ...files.map((file) => html(file)('style').text()),
];

// For these axe would load all style sheets and media again at each look.
test('no style depends on how a screen is held, and nothing plays by itself', () => {
  expect(styles().filter((css) => css.includes('orientation'))).toEqual([]);
  expect(files.filter((file) => html(file)('[autoplay]').length > 0)).toEqual([]);
});

test('underlines avoid a shorthand that WebKit does not support', () => {
  const given = styles().flatMap((css) =>
    [...css.matchAll(/text-decoration:([^;}]+)/g)].map(([, value = '']) => value.trim()),
  );
  expect(new Set(given)).toEqual(new Set(['none', 'underline']));
});

test('scripts are strict, work over file://, and are compiled before they are needed', () => {
  const scripts = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));
  expect(scripts).not.toHaveLength(0);
  for (const name of scripts)
    expect(readFileSync(`dist/assets/${name}`, 'utf8'), name).toMatch(
      /^\/\/# allFunctionsCalledOnLoad\n"use strict";\(\(\)=>\{/,
    );
});

test.each([...MAPS, ...EMBEDS])(
  '%s hatches a map with tiles, not with one long gradient',
  (file) => {
    const rules = [
      ...html(file)('style')
        .text()
        .matchAll(/([^{}]+)\{([^{}]*)\}/g),
    ];
    const hatch = rules.filter(
      ([, selector = '', body = '']) =>
        /\.map-(sheet|hatched)\b/.test(selector) && body.includes('gradient'),
    );
    expect(hatch).toHaveLength(1);
    expect(hatch[0]?.[2]).not.toContain('repeating');
    expect(hatch[0]?.[2]).toMatch(/\/\s*12px(\s+12px)?/);
  },
);

const weigh = pageScales('dist');

/** Budgets in kB, brotli: CONTRIBUTING.md, "Measure". */
describe.each(files)('the size of %s', (file) => {
  const isMap = [...MAPS, ...EMBEDS].includes(file);
  const limits = isMap ? { whole: 120, script: 50 } : { whole: 60, script: 6 };
  const weight = weigh(file, html(file), limits);

  test(`whole page at most ${limits.whole} kB`, () => {
    expect(weight.whole).toBeLessThanOrEqual(limits.whole);
  });

  test(`script at most ${limits.script} kB`, () => {
    expect(weight.script).toBeLessThanOrEqual(limits.script);
  });
});

test.each([
  ['ban-do/index.html', 'nguon/index.html'],
  ['en/map/index.html', 'en/sources/index.html'],
])('%s leads from a unit to what sources disagree on about it', (file, list) => {
  const $ = html(file);
  const disputed = $('tr[data-unit] [data-disputed] a');
  const about = (code: string) =>
    $(`tr[data-unit="${code}"] [data-disputed] a`)
      .map((_, a) => $(a).attr('href'))
      .get()
      .join(' ');
  expect(about('30295')).toContain('#disagreement-long-xuyen-whole');
  expect(about('30586')).toBe('');
  for (const link of disputed) {
    const [to = '', id = ''] = ($(link).attr('href') ?? '').split('#');
    expect(linked(file, to)).toBe(list);
    expect(withId(html(list), id).find('summary').text()).toContain($(link).text().trim());
  }
});

test('link pictures are small enough for slow networks', () => {
  const pictures = readdirSync(join('dist', 'og'));
  expect(pictures.length).toBeGreaterThan(40);
  for (const name of pictures)
    expect(readFileSync(join('dist', 'og', name)).length, name).toBeLessThanOrEqual(32_000);
});
