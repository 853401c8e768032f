import type { Plugin } from 'vite';

/** Components that only a script can show: the stepper, notices, the ways to share, the shares, the menu. */
const ONLY_WITH_SCRIPT =
  /\/src\/ui\/((filter|passage|share)\/(?!ReadingToolbar\.|PassageLink\.)[^/]+|sources\/WordCounts|page\/ThemeMenu)\.module\.css$/;

/** Marks the styles of what only a script can show, so that `splitStyles` keeps them out of the HTML. */
export function lateStylesPlugin(): Plugin {
  return {
    name: 'on-the-record:late-styles',
    enforce: 'pre',
    transform: {
      filter: { id: ONLY_WITH_SCRIPT },
      handler: (css) => ({ code: `@media (scripting: enabled) {\n${css}\n}`, map: null }),
    },
  };
}
