import './site-styles.ts';
import '#routes/plain-routes.static.tsx';

// Names the styles of the pages that are complete without the app; they load no script of it.
