/** A package of others that the site hands on to readers, as it stands or as part of a file. */
export interface Package {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  url: string;
  /** The whole text of the licence, with its notices. */
  text: string;
}

/** All licences that come with the site. */
export interface Licences {
  packages: readonly Package[];
  /** Of our code, and of the boundaries: whole texts. */
  code: string;
  boundaries: string;
}
