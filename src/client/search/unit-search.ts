import { makeUnitSearch } from '../../domain/search/unit-search.ts';

// Loaded by pages when their field is first used: client/shared/load-search.ts.
Object.assign(globalThis, { makeUnitSearch });
