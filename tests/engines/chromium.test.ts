import { startChromium } from './puppeteer.ts';
import { walkAll } from './walk.ts';

walkAll(startChromium);
