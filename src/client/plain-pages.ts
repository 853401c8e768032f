import './site-styles.ts';
import '#routes/plain-routes.static.tsx';

// Collects the styles of pages that need no app. The build publishes no script of this entry.
