import { startFirefox } from './puppeteer.ts';
import { walkAll } from './walk.ts';

walkAll(startFirefox);
