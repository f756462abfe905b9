import { openLinkedFolds } from '../shared/open-folds.ts';
import { followDate } from './place-dates.ts';

// Where there is room the quotations stand beside the table of the communes.
if (matchMedia('(min-width: 48rem)').matches)
  for (const fold of document.querySelectorAll<HTMLDetailsElement>(
    '.notes .fold, .place__evidence .fold',
  ))
    fold.open = true;
openLinkedFolds();
const choice = document.querySelector<HTMLFieldSetElement>('[data-dates]');
if (choice) followDate(choice);
