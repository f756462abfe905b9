import type { Bilingual, Claim } from '../../domain/claims/claim.ts';
import type { Locale } from '../../domain/locale.ts';
import { type Register, unitOf } from '../../domain/places/unit.ts';
import { formatDate, formatNumber, fullName } from '../format.ts';
import { messages } from '../words/messages.ts';

/** What a claim says, in a few words. */
export function claimGist(claim: Claim, register: Register, locale: Locale): string {
  const t = messages(locale);
  const number = (value: number) => formatNumber(value, locale);
  const nameOf = (code: string) => fullName(unitOf(register, code), locale);
  const whereOf = ({ scope, place }: Somewhere) => {
    if (place) return place[locale];
    return scope === undefined || scope === 'VN' ? t.sources.country : nameOf(scope);
  };
  const aim = (due?: string) => ` (${t.sources.target}${due ? ` → ${due}` : ''})`;
  switch (claim.kind) {
    case 'count': {
      const of = claim.of === undefined ? '' : `/${number(claim.of)}`;
      const due = claim.due && formatDate(claim.due, locale);
      return `${whereOf(claim)}: ${number(claim.value)}${of} ${t.sources.levels[claim.level]}${claim.standing === 'target' ? aim(due) : ''}`;
    }
    case 'minimum': {
      const value =
        claim.value === undefined ? `${number(claim.share ?? 0)} %` : number(claim.value);
      return `${whereOf(claim)}: ≥ ${value} ${t.sources.inEach}${claim.standing === 'target' ? aim() : ''}`;
    }
    case 'list': {
      const units = claim.units === 'all' ? [claim.scope] : claim.units;
      return `${t.status[claim.status]}: ${units.map(nameOf).join(', ')}`;
    }
    case 'holder':
      return `${nameOf(claim.unit)}: ${t.status[claim.posts === 'both' ? 'implementing' : 'not-implementing']}`;
    case 'statistic':
      return `${whereOf(claim)}: ${t.sources.measures[claim.measure]} ${number(claim.value)}`;
    case 'rule':
      return `${claim.name[locale]}: ${claim.summary[locale]}`;
    default:
      return claim.summary[locale];
  }
}

interface Somewhere {
  scope?: string | undefined;
  place?: Bilingual | undefined;
}
