import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type Unit, unitsOf } from '../../src/domain/places/unit.ts';
import { formatNumber } from '../../src/i18n/format.ts';
import { placePath } from '../../src/i18n/routes.ts';
import { alikeUnits, saidOfUnits } from '../../src/domain/status/alike.ts';
import { dataset } from '../project.ts';
import * as site from './built-site.ts';
import { fileOf, having, quotedBy } from './built-site.ts';

const { register, claims, history } = dataset;
const districts = unitsOf(register, 'district');

const html = (path: string) => site.html(fileOf(path));
const csv = (name: string) =>
  parse(readFileSync(`dist/data/${name}.csv`), { columns: true }) as Record<string, string>[];
const status = csv('status');
const bounds = csv('bounds');
const to = (from: string, href: string | undefined) =>
  decodeURIComponent(new URL(href ?? '', `http://site${from}`).pathname);
const places = (locale: 'vi' | 'en') =>
  districts.map((district) => ({
    district,
    path: placePath(locale, district, dataset.register),
    $: html(placePath(locale, district, dataset.register)),
  }));

describe.each(['vi', 'en'] as const)('the pages of the districts in %s', (locale) => {
  const pages = places(locale);
  const map = html(locale === 'vi' ? '/ban-do/' : '/en/map/');

  test.each(pages)(
    '$path leads to the same district in the other language',
    ({ $, path, district }) => {
      const other = locale === 'vi' ? 'en' : 'vi';
      expect(to(path, $('[data-language-switch]').attr('href'))).toBe(
        placePath(other, district, dataset.register),
      );
      expect($('h1').text()).toContain(district.name.vi);
    },
  );

  test('every commune is on one page, on its map and in its table', () => {
    const rows = pages.flatMap(({ $ }) =>
      $('tr[data-unit]')
        .map((_, row) => $(row).attr('id'))
        .get(),
    );
    expect([...rows].sort()).toEqual(
      unitsOf(register, 'commune')
        .map(({ code }) => code)
        .sort(),
    );
    for (const { $, district } of pages) {
      const shapes = $('.map-communes path[data-unit]');
      expect(shapes.map((_, path) => $(path).attr('data-unit')).get()).toEqual(
        unitsOf(register, 'commune', district.code).map(({ code }) => code),
      );
      expect($('svg[role=img]').first().attr('aria-label')).toContain(district.name.vi);
    }
  });

  test('the status of a commune is the same as on the map page, on the map and in the table', () => {
    for (const { $ } of pages) {
      for (const row of $('tr[data-unit]')) {
        const code = $(row).attr('data-unit') ?? '';
        const there = having(map, 'data-unit', code).filter('tr');
        for (const here of [$(row), having($, 'data-unit', code).filter('path')]) {
          expect(here.attr('data-status'), code).toBe(there.attr('data-status'));
          expect(here.attr('data-basis'), code).toBe(there.attr('data-basis'));
        }
      }
    }
  });

  test('exactly the sources of a table are quoted below it, once each', () => {
    for (const page of [map, ...pages.map(({ $ }) => $)]) {
      const claimOf = (element: Parameters<typeof page>[0]) => page(element).attr('data-claim');
      const references = page('tr[data-unit] [data-claim], .place__alike [data-claim]');
      for (const reference of references)
        expect(claimOf(quotedBy(page, page(reference))), page(reference).text()).toBe(
          claimOf(reference),
        );
      const listed = page('.notes [data-claim]')
        .map((_, one) => claimOf(one))
        .get();
      expect(listed.toSorted()).toEqual(
        [...new Set(references.map((_, one) => claimOf(one)).get())].sort(),
      );
    }
  });

  test('the statuses at every date are those of status.csv, including claims', () => {
    const byCode = new Map(pages.map(({ $, district }) => [district.code, $]));
    for (const record of status) {
      const code = record['code'] ?? '';
      const isDistrict = record['level'] === 'district';
      const $ = byCode.get(isDistrict ? code : (record['district_code'] ?? ''));
      const at = $?.(`[data-unit="${code}"] [data-at="${record['snapshot']}"]`);
      expect(at, code).toHaveLength(1);
      expect(at?.find('[data-status]').attr('data-status'), code).toBe(record['status']);
      expect(at?.find('[data-status]').attr('data-basis') ?? '', code).toBe(record['basis']);
      expect(at?.attr('data-claims'), code).toBe(record['claim_ids']);
    }
  });

  test('across time a commune has the status of the map page', () => {
    for (const { $ } of pages) {
      for (const cell of $('tr[data-unit] [data-at=ever]')) {
        const row = $(cell).closest('tr').attr('data-unit') ?? '';
        const there = having(map, 'data-unit', row).filter('tr').find('[data-at=ever]');
        expect($(cell).attr('data-claims'), row).toBe(there.attr('data-claims') ?? '');
        expect($(cell).find('[data-status]').attr('data-status'), row).toBe(
          there.find('.status-label').attr('data-status') ?? 'not-named',
        );
      }
    }
  });

  test('the bounds are those of bounds.csv, with a reason', () => {
    expect(bounds).toHaveLength(11 * 3);
    for (const { snapshot, district_code: code, units, least, most } of bounds) {
      const page = pages.find(({ district }) => district.code === code);
      const line = page?.$(`[data-bounds] [data-at="${snapshot}"]`);
      expect(line?.attr('data-units'), code).toBe(units);
      expect(line?.attr('data-least'), code).toBe(least);
      expect(line?.attr('data-most'), code).toBe(most);
      expect(line?.text(), code).toContain(most);
      expect(line?.find('span').last().text().length, code).toBeGreaterThan(20);
    }
  });

  test('all evidence on the district’s own posts is quoted, in chronological order', () => {
    for (const { $, district } of pages) {
      const quoted = $(`section[data-unit="${district.code}"] [data-claim]`)
        .map((_, quotation) => $(quotation).attr('data-claim'))
        .get();
      expect(quoted.length).toBeGreaterThan(0);
      expect(quoted).toEqual(
        (history.evidence.get(district.code) ?? []).map(({ claim }) => claim.id),
      );
    }
  });

  test('neighbours are mutual', () => {
    const near = new Map(
      pages.map(({ $, path }) => [
        path,
        $('a[data-near]')
          .map((_, a) => to(path, $(a).attr('href')))
          .get(),
      ]),
    );
    for (const [path, others] of near) {
      expect(others.length, path).toBeGreaterThan(1);
      for (const other of others) expect(near.get(other), other).toContain(path);
    }
  });

  test('the next links go through all eleven, the previous links back', () => {
    const walk = (rel: string, from: Unit | undefined) => {
      const seen: string[] = [];
      for (let path = from && placePath(locale, from, dataset.register); path;) {
        seen.push(path);
        const href = html(path)(`a[rel=${rel}]`).attr('href');
        path = href === undefined ? undefined : to(path, href);
      }
      return seen;
    };
    const all = pages.map(({ path }) => path);
    expect(walk('next', districts[0])).toEqual(all);
    expect(walk('prev', districts.at(-1))).toEqual(all.toReversed());
  });

  test.each(pages)(
    '$path states every statistic with its source, and says what is missing',
    ({ $, district }) => {
      const own = [...claims.values()].filter(
        (claim) => claim.kind === 'statistic' && claim.scope === district.code,
      );
      for (const measure of ['population', 'area', 'density']) {
        const block = $(`[data-measure=${measure}]`);
        const stated = own.filter(
          (claim) => claim.kind === 'statistic' && claim.measure === measure,
        );
        expect(block.find('[data-claim]')).toHaveLength(stated.length);
        for (const claim of stated) {
          if (claim.kind !== 'statistic') continue;
          const quotation = block.find(`[data-claim="${claim.id}"]`);
          expect(block.find('b').text()).toContain(formatNumber(claim.value, locale));
          expect(quotation.find('a').attr('href')).toContain(`#${claim.id.replace('#', '.')}`);
          if (claim.note) expect(block.text()).toContain(claim.note[locale]);
        }
        if (stated.length === 0) expect(block.text()).toMatch(/Chưa có nguồn|No source yet/);
      }
      expect($('[data-measure=computed]').text()).toContain(
        formatNumber(district.areaKm2, locale, 1),
      );
    },
  );

  test('the successors of 2025 cover every commune', () => {
    for (const { $, district } of pages) {
      const communes = unitsOf(register, 'commune', district.code);
      const taken = [...$('tr[data-unit]')].flatMap((row) =>
        ($(row).find('[data-successors]').attr('data-successors') ?? '')
          .split(' ')
          .map((successor) => `${$(row).attr('id')} ${successor}`),
      );
      expect(taken.sort()).toEqual(
        communes
          .flatMap(({ code, successors }) => successors.map((one) => `${code} ${one.code}`))
          .sort(),
      );
    }
  });

  test('rows link to the map page, and the map page back', () => {
    for (const { $, path, district } of pages) {
      for (const row of $('tr[data-unit]')) {
        const code = $(row).attr('data-unit') ?? '';
        const onMap = $(row).find('th a').attr('href') ?? '';
        expect(to(path, onMap)).toBe(locale === 'vi' ? '/ban-do/' : '/en/map/');
        expect(onMap).toMatch(new RegExp(`\\?unit=${code}$`));
        const back = map(`tr[data-unit="${code}"] [data-district] a`).attr('href');
        expect(to(locale === 'vi' ? '/ban-do/' : '/en/map/', back)).toBe(path);
      }
      const fromBounds = map(`tr[data-unit="${district.code}"] [data-bounds] a`).attr('href');
      expect(to(locale === 'vi' ? '/ban-do/' : '/en/map/', fromBounds)).toBe(path);
    }
  });

  test('what is alike is said once: no row repeats a source of its group, and each is quoted once', () => {
    for (const { $, district, path } of pages) {
      const communes = unitsOf(register, 'commune', district.code);
      const said = saidOfUnits(communes, history);
      expect(
        $('.place-notes > li')
          .map((_, note) => $(note).find('[data-claim]').attr('data-claim'))
          .get(),
        path,
      ).toEqual(said.map(({ claim }) => claim.id));
      for (const { units, shared } of alikeUnits(communes, history))
        for (const { code } of units) {
          const own = $(`tr[data-unit="${code}"] [data-claim]`)
            .map((_, reference) => $(reference).attr('data-claim'))
            .get();
          const all = (history.evidence.get(code) ?? []).map(({ claim }) => claim.id);
          const common = shared.map(({ claim }) => claim.id);
          expect(own, code).toEqual(all.filter((id) => !common.includes(id)));
        }
      for (const note of $('.place-notes > li')) {
        expect($(note).find('cite').text().length, path).toBeGreaterThan(5);
        expect($(note).find('a[rel=external]').attr('href'), path).toMatch(/^https?:/);
      }
    }
  });

  test('each has its own description, and a single script, for the date of its map', () => {
    const descriptions = pages.map(({ $ }) => $('meta[name=description]').attr('content'));
    expect(new Set(descriptions).size).toBe(pages.length);
    for (const { $, path } of pages)
      expect($('script[src]:not([data-offline] *, [data-offline] + *)'), path).toHaveLength(1);
  });

  test('the index lists all eleven with their squares and their bounds', () => {
    const index = locale === 'vi' ? '/dia-phuong/' : '/en/places/';
    const $ = html(index);
    const cards = $('li[data-place]');
    expect(cards.map((_, card) => to(index, $(card).find('h3 a').attr('href'))).get()).toEqual(
      pages.map(({ path }) => path),
    );
    for (const card of cards) {
      const code = $(card).attr('data-place');
      const bound = bounds.find(
        (one) => one['snapshot'] === '2019-08' && one['district_code'] === code,
      );
      const [least, most] = [bound?.['least'], bound?.['most']];
      expect($(card).find('[data-bounds]').text().trim()).toBe(
        least === most ? least : `${least}–${most}`,
      );
      const squares = $(card).find('.status-squares [data-status]');
      expect(squares).toHaveLength(Number(bound?.['units']));
      expect(squares.filter('[data-status=implementing][data-basis=stated]')).toHaveLength(
        Number(bound?.['named_implementing']),
      );
    }
  });
});

test.each([
  ['/dia-phuong/long-xuyen/', /cả 13 nơi/, /11 phường và 2 xã/],
  ['/dia-phuong/cho-moi/', /chưa nguồn nào nêu tên nơi nào trong 18 nơi/, /3 trong 18 nơi từng/],
  ['/dia-phuong/chau-thanh/', /nêu tên 1 trong 13 nơi \(nguồn cũ hơn\)/, /4 trong 13 nơi từng/],
  [
    '/en/places/tan-chau/',
    /no source names any of the 14/,
    /No source names any of them for another date/,
  ],
  [
    '/en/places/tri-ton/',
    /the Party secretary was also chairman of the People’s Committee/,
    /named 2 of the 15/,
  ],
])('%s says in words what is known and what is not', (path, first, second) => {
  const words = html(path)('header').text().replace(/\s+/g, ' ');
  expect(words).toMatch(first);
  expect(words).toMatch(second);
});
