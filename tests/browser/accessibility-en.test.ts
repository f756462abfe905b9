import { areAccessible } from './accessibility.ts';

// Pages of every kind in English; the map in others of its states.
areAccessible(
  [
    'en/map/?at=ever&level=district',
    'en/map/?view=tiles&at=2020-10&from=2018&show=not-named',
    'en/embed/?unit=30280',
    'en/',
    'en/articles/one-person-two-offices/',
    'en/glossary/',
    'en/places/tri-ton/',
    'en/teach/quiz/',
    'en/teach/',
    'en/teach/who-does-what/',
  ],
  'en/teach/judging-a-pilot/slides/',
  ['words'],
);
