/** A third-party package that is part of the site, whole or bundled into a file. */
export interface Package {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  url: string;
  /** Full text of the licence, with its notices. */
  text: string;
}

/** The licences of everything on the site. */
export interface Licences {
  packages: readonly Package[];
  /** Of the code: full text. */
  code: string;
  /** Of the project's own texts and status data: the notice. */
  content: string;
  /** Of the boundaries: full texts. */
  boundaries: string;
}
