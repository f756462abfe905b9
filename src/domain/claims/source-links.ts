import type { Claim, Source } from './claim.ts';
import { textFragment } from './text-fragment.ts';

/** Where a reader finds a source, at a quotation or at its beginning. */
export interface SourceLinks {
  /** The original; at the quotation if there is one and browsers can find it in such a file. */
  original: string;
  archive: string;
  /** Whether the archive comes first, since the original has probably gone. */
  archiveFirst: boolean;
  /** Whether the archive is asked for a copy, which it may not have. */
  archiveIsSearch: boolean;
}

/**
 * The addresses of a source, for links.
 * @param claim To open the source at its quotation.
 */
export function sourceLinks(
  source: Pick<Source, 'url' | 'archived' | 'published' | 'risk'>,
  claim?: Pick<Claim, 'quote' | 'before' | 'after'>,
): SourceLinks {
  const archive = archiveAddress(source);
  const archiveFirst = source.risk === 'likely-dead';
  return {
    original: at(source.url, claim),
    // Only where readers go there first: fragments are long, and pages have many.
    archive: archiveFirst || source.archived !== undefined ? at(archive, claim) : archive,
    archiveFirst,
    archiveIsSearch: source.archived === undefined,
  };
}

/** The copy that somebody has seen; else where the Internet Archive leads to its copy nearest to the publication. */
export function archiveAddress({
  url,
  archived,
  published,
}: Pick<Source, 'url' | 'archived' | 'published'>): string {
  if (archived !== undefined) return archived;
  return `https://web.archive.org/web/${published.latest.replaceAll('-', '')}/${url.replace(/#.*/, '')}`;
}

/** An address with the fragment of a quotation; browsers have none for PDF and office files. */
function at(url: string, claim: Pick<Claim, 'quote' | 'before' | 'after'> | undefined): string {
  if (!claim || /\.(pdf|docx?|pptx?|xlsx?|odt)$/i.test(new URL(url).pathname)) return url;
  const fragment = textFragment(claim);
  return url.includes('#') ? url + fragment.slice(1) : url + fragment;
}
