import { startWebKit } from './webkit.ts';
import { walkAll } from './walk.ts';

walkAll(startWebKit);
