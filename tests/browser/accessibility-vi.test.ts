import { areAccessible } from './accessibility.ts';

// Pages of every kind in Vietnamese; the map in several of its states.
areAccessible(
  [
    '',
    'ban-do/?at=2020-10&unit=30595',
    'ban-do/?view=table',
    'nguon/',
    'du-lieu/',
    'bai/',
    'bai/an-giang-tung-buoc/',
    'thuat-ngu/',
    '404.html',
    'dia-phuong/',
    'dia-phuong/chau-thanh/',
    'day-hoc/trac-nghiem/',
    'day-hoc/',
    'day-hoc/danh-gia-mot-thi-diem/',
    'day-hoc/ai-lam-gi-o-xa/trinh-chieu/',
  ],
  'day-hoc/ai-lam-gi-o-xa/trinh-chieu/',
  ['light', 'dark'],
);
