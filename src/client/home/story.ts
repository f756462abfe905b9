import { loadScript } from '../shared/load-script.ts';

// Says whose drawing is seen. Without motion, or without script, they stand below each other (HomeView.astro).
const story = document.querySelector<HTMLElement>('.story');
if (story && matchMedia('(prefers-reduced-motion: no-preference)').matches) {
  const passed = new Set<Element>();
  const watch = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen)
        passed[isIntersecting ? 'add' : 'delete'](target);
      story.dataset['step'] = String(passed.size || 1);
    },
    // From far above the window down to the height at which words begin to be read.
    { rootMargin: '99999px 0px -25% 0px' },
  );
  for (const words of story.querySelectorAll('[data-words]')) watch.observe(words);
}

// The names of all places come with the script that searches them, when the field is used.
const form = document.querySelector<HTMLFormElement>('[data-your-commune]');
form?.addEventListener(
  'focusin',
  () => void loadScript(form.dataset['yourCommune'] ?? '').catch(() => undefined),
  { once: true },
);
