import './site-styles.ts';
import '#routes/plain-routes.static.tsx';
import '#ui/publication/HistoryText.static.tsx';
import '#ui/publication/QuestionText.static.tsx';
import '#ui/search/SearchText.static.tsx';

// Collects the styles of pages that need no app. The build publishes no script of this entry.
