import './site-styles.ts';
import '#ui/glossary/GlossaryText.static.tsx';
import '#ui/list/ListTexts.static.tsx';
import '#ui/site/PlainPage.static.tsx';
import '#ui/publication/HistoryText.static.tsx';
import '#ui/publication/QuestionText.static.tsx';
import '#ui/publication/SpeakerText.static.tsx';
import '#ui/search/SearchText.static.tsx';

// Collects the styles of pages that need no app. The build publishes no script of this entry.
