import type { Source } from '../../domain/claims/claim.ts';
import type { Reason } from '../../domain/status/card-verdict.ts';

/** The words of what is printed, in one language. */
export interface PaperMessages {
  /** In the foot of each page: the site, its address if known, the licence. */
  licence: (site: string, address: string | undefined) => string;
  /** How a page is counted: `%n` stands for its number, `%m` for how many there are. */
  counting: string;
  sources: string;
  subject: string;
  school: string;
  className: string;
  pupil: string;
  group: string;
  worksheet: string;
  worksheetAnswers: string;
  plan: string;
  /** All that a lesson needs, in one file. */
  pack: {
    title: string;
    updated: (date: string) => string;
    contents: string;
    /** `%n` and `%m` stand for the first and the last page. */
    pages: string;
    page: string;
    /** What each part is for. */
    uses: Record<'plan' | 'pupil' | 'teacher' | 'cards' | 'map' | 'key', string>;
  };
  /** Source cards to cut out. */
  cards: {
    title: string;
    published: (date: string) => string;
    place: (name: string) => string;
    country: string;
    /** Beside a quotation in another language than the card's. */
    language: Record<Source['language'], string>;
    uses: Record<'colour' | 'total' | 'none', string>;
  };
  /** The blank map with its numbers. */
  blank: {
    mapName: string;
    title: (when: string) => string;
    lead: string;
    inset: (name: string) => string;
    key: string;
    count: string;
    index: string;
    indexLead: string;
  };
  /** The teacher's map with answers. */
  key: {
    title: string;
    lead: (when: string) => string;
    card: string;
    says: string;
    use: string;
    effect: string;
    colours: (status: string, count: number, units: string) => string;
    wholeDistrict: (district: string) => string;
    /** Why not, or not all. */
    reasons: Record<Exclude<Reason, 'overtaken'>, string>;
    /** The numbers of the cards that decide, if they are among the cards. */
    overtaken: (units: string, cards: string | undefined) => string;
    map: (when: string) => string;
    sum: (named: number, open: number) => string;
  };
}
