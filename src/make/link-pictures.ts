import { LOCALES, type Locale } from '../domain/locale.ts';
import { messages } from '../i18n/words/messages.ts';
import { PALETTE } from '../styles/sheets.ts';
import { ogSvg } from '../syndication/og-image.ts';
import { renderPng, widthOf } from './render.ts';
import { loadSite } from './site.ts';

interface LinkPicture {
  locale: Locale;
  title: string;
}

/** Static paths of the link previews: one per article, and one for all other pages. */
export function linkPicturePaths(): { params: { file: string }; props: LinkPicture }[] {
  const { dataset, view } = loadSite();
  const { implementing, units } = view.tallies.commune;
  const question = (locale: Locale) =>
    messages(locale).home.question({ implementing, total: units }).join(' ');
  return [
    ...LOCALES.map((locale) => ({
      params: { file: `home.${locale}.png` },
      props: { locale, title: question(locale) },
    })),
    ...dataset.articles.map(({ id, locale, title }) => ({
      params: { file: `${id}.${locale}.png` },
      props: { locale, title },
    })),
  ];
}

/** A link preview as PNG. */
export function linkPicture({ locale, title }: LinkPicture): Promise<Uint8Array<ArrayBuffer>> {
  const t = messages(locale);
  const { dataset } = loadSite();
  const words = { title, note: t.feed.picture, site: dataset.edition.name[locale] };
  return renderPng(ogSvg(words, dataset, PALETTE.light, widthOf));
}
