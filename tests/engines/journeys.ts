import { claimPart } from '../../src/i18n/routes.ts';
import { dataset } from '../project.ts';
import { expect } from 'vitest';
import type { Reader } from './reader.ts';

/** A way through the site that many readers go. */
export interface Journey {
  title: string;
  walk: (reader: Reader) => Promise<void>;
}

/** Addresses on the way to an article, and the links that lead along it. */
interface WayToArticle {
  home: string;
  toSeries: string;
  series: string;
  toArticle: string;
  article: string;
}
const VI: WayToArticle = {
  home: '',
  toSeries: 'nav a[href*="bai/"]',
  series: 'bai/',
  toArticle: 'main a[href*="mot-nguoi-hai-chuc-danh/"]',
  article: 'bai/mot-nguoi-hai-chuc-danh/',
};
const EN: WayToArticle = {
  home: 'en/',
  toSeries: 'nav a[href*="articles/"]',
  series: 'en/articles/',
  toArticle: 'main a[href*="one-person-two-offices/"]',
  article: 'en/articles/one-person-two-offices/',
};

async function readArticle(reader: Reader, way: WayToArticle): Promise<void> {
  await reader.open(way.home);
  await reader.follow(way.toSeries, way.series);
  await reader.follow(way.toArticle, way.article);
  await openCitation(reader);
}

async function openCitation(reader: Reader): Promise<void> {
  await reader.sees(
    () =>
      ['.prose .cite', '.prose .term'].map((one) => {
        const found = document.querySelector(one);
        return found && getComputedStyle(found).textDecorationLine;
      }),
    ['underline', 'underline'],
  );
  await reader.page.click('[data-claim="ttxvn-2019-08-04#communes"] .cite__mark');
  await reader.reads('.note:popover-open blockquote', '119/156 xã');
  await reader.page.press('Escape');
  await reader.counts('.note:popover-open', 0);
}

/** Opens a page with a map, until its script has brought it to life. */
async function openMap(reader: Reader, path: string): Promise<void> {
  await reader.open(path);
  await reader.has('[data-view]');
}

async function findOnMap(reader: Reader, path: string, title: string): Promise<void> {
  await openMap(reader, path);
  await reader.fill('[data-find]', 'can dang');
  await reader.has('#find-list [role=option][aria-selected=true]');
  await reader.page.press('Enter');
  await reader.has('[data-panel="30595"]');
  await reader.reads('#panel-title', title);
}

/** What pages that need a script do alike, from a server and from a disk. */
const WITH_SCRIPT: readonly Journey[] = [
  {
    title: 'a Vietnamese reader goes from the first page to an article, and opens what it cites',
    walk: (reader) => readArticle(reader, VI),
  },
  {
    title: 'a unit is found by keyboard; its date and language change, and its evidence opens',
    walk: async (reader) => {
      await findOnMap(reader, 'ban-do/', 'Xã Cần Đăng');
      await reader.sees(() => location.search, '?unit=30595');
      await reader.page.click('label:has([name=at][value="2020-10"])');
      await reader.has('path[data-unit="30595"][data-status="implementing"]');
      await reader.follow('[data-language-switch]', 'en/map/?unit=30595&at=2020-10');
      await reader.reads('#panel-title', 'Cần Đăng commune');
      const claim = 'bao-an-giang-2020-05-20#can-dang';
      const [source] = dataset.sources.filter(({ id }) => claim.startsWith(`${id}#`));
      const record = claimPart('en', claim, source ?? {});
      // From a disk the link has the name of the file before the fragment.
      const [fragment] = /#.*/.exec(record) ?? [''];
      await reader.follow(`[data-panel] a[href$="${fragment}"]`, `en/sources/${record}`);
      await reader.reads(':target', 'Lê Hồ Ngọc Trung');
      await reader.sees(() => {
        const { top = -1 } = document.querySelector(':target')?.getBoundingClientRect() ?? {};
        return top >= 0 && top < innerHeight;
      }, true);
    },
  },
  {
    title: 'squares and table show the unit that the map shows',
    walk: async (reader) => {
      await openMap(reader, 'en/map/?unit=30598');
      // However wide the window is: search above or beside the map, dates below it.
      await reader.sees(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const [field, map, dates] = ['[data-find]', '[data-map-canvas]', '.times'].map(box);
        return (
          field !== undefined &&
          map !== undefined &&
          dates !== undefined &&
          field.top < map.bottom &&
          map.bottom <= dates.top + 1
        );
      }, true);
      await reader.page.click('label:has([name=view][value=tiles])');
      await reader.sees(
        () =>
          /^M[\d. ]+h\d+v\d+h-\d+z$/.test(
            document.querySelector('path[data-unit="30280"]')?.getAttribute('d') ?? '',
          ),
        true,
      );
      // Drivers do not scroll to a part of a drawing by themselves.
      await reader.page.run(() => {
        document.querySelector('[data-map-canvas]')?.scrollIntoView();
      });
      await reader.page.click('path[data-unit="30280"]');
      await reader.has('[data-panel="30280"]');
      await reader.page.click('label:has([name=view][value=table])');
      await reader.reads('tr[data-unit="30280"][aria-current]', 'Mỹ Bình');
      await reader.sees(
        () => document.querySelector('[data-map-canvas]')?.checkVisibility(),
        false,
      );
      await reader.sees(() => location.search, '?unit=30280&view=table');
    },
  },
  {
    title: 'the search of the site answers, and its answer opens',
    walk: async (reader) => {
      await reader.open('tim/');
      await reader.fill('[name=q]', 'chau phu');
      await reader.reads('[data-results] h3', 'Huyện Châu Phú');
      await reader.follow('[data-results] a', 'dia-phuong/chau-phu/');
      await reader.reads('h1', 'Châu Phú');
    },
  },
  {
    title: 'a question of the quiz is judged, and remembered',
    walk: async (reader) => {
      const question = '[data-question="two-offices"]';
      await reader.open('day-hoc/trac-nghiem/');
      await reader.page.click(`${question} label:has([value="0"])`);
      await reader.page.click(`${question} [data-check]`);
      await reader.has(`${question}[data-judged=right]`);
      await reader.reads(`${question} [data-verdict]`, '✓');
      await reader.metNoFault();
      await reader.open('day-hoc/trac-nghiem/');
      await reader.has(`${question}[data-judged=right]`);
    },
  },
  {
    title: 'slides go forward and back, by key and by button, and show the live map',
    walk: async (reader) => {
      const shown = () =>
        [...document.querySelectorAll('[data-slide]')].flatMap((slide, index) =>
          slide.checkVisibility() ? [index + 1] : [],
        );
      await reader.open('day-hoc/ai-lam-gi-o-xa/trinh-chieu/');
      await reader.page.click('[data-present]');
      await reader.sees(shown, [1]);
      await reader.page.click('[data-act=next]');
      await reader.sees(shown, [2]);
      await reader.page.click('[data-act=previous]');
      await reader.sees(shown, [1]);
      const withMap = await reader.page.run(() =>
        [...document.querySelectorAll('[data-slide]')].findIndex((slide) =>
          slide.querySelector('a[data-live]'),
        ),
      );
      for (let key = 0; key < withMap; key += 1) await reader.page.press('ArrowRight');
      await reader.has('[data-slide]:not([hidden]) .slide__live[data-shown]');
      await reader.sees(() => location.hash, `#${withMap + 1}`);
      await reader.page.press('Escape');
      await reader.counts('iframe', 0);
    },
  },
];

/** From a server only: the same words in the other language, and paper. */
export const FROM_SERVER: readonly Journey[] = [
  ...WITH_SCRIPT,
  {
    title: 'an English reader goes from the first page to an article, and opens what it cites',
    walk: (reader) => readArticle(reader, EN),
  },
  {
    title: 'an article on paper has its quotations, and nothing that only a screen can use',
    walk: async (reader) => {
      await reader.open(VI.article);
      const words = (await reader.page.printed()).normalize();
      expect(words).toContain('119/156 xã');
      expect(words).toContain('Ba cơ quan ở một xã');
      expect(words).not.toContain('Đến nội dung chính');
      expect(words).not.toContain('Dạy học');
    },
  },
];

export const FROM_DISK = WITH_SCRIPT;

/** What is there without a script. */
export const WITHOUT_SCRIPT: readonly Journey[] = [
  {
    title: 'an article',
    walk: async (reader) => {
      await reader.open(VI.article);
      await openCitation(reader);
    },
  },
  {
    title: 'the map and its table',
    walk: async (reader) => {
      await reader.open('ban-do/');
      await reader.counts('[data-view]', 0);
      await reader.sees(
        () => document.querySelector('path[data-unit="30598"]')?.checkVisibility(),
        true,
      );
      await reader.counts('[data-table=commune] tbody tr', 156);
      // Rows are laid out once they come near.
      await reader.page.run(() =>
        document.querySelector('tr[data-unit="30595"]')?.scrollIntoView(),
      );
      await reader.reads('tr[data-unit="30595"]', 'Xã Cần Đăng');
    },
  },
  {
    title: 'the quiz as a list with answers',
    walk: async (reader) => {
      await reader.open('day-hoc/trac-nghiem/');
      await reader.page.click('[data-question="two-offices"] [data-answer] summary');
      await reader.reads('[data-question="two-offices"] [data-why]', 'Chỉ thị 35');
      await reader.sees(() => document.querySelector('[data-check]')?.checkVisibility(), false);
    },
  },
];

/** What is there after a visit, once the server is gone. */
export const AWAY: readonly Journey[] = [
  {
    title: 'an article that was not opened before',
    walk: async (reader) => {
      await reader.open('bai/lam-sao-biet/');
      await reader.reads('h1', 'Làm sao chúng tôi biết');
    },
  },
  {
    title: 'the map, with its search',
    walk: (reader) => findOnMap(reader, 'en/map/?at=2020-10', 'Cần Đăng commune'),
  },
];
