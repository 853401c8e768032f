/* The styles of the passages' pages, which load no script. */
import '#styles/layers.css';
import '#styles/tokens.css';
import '#styles/base.css';
import '#ui/passage-page/PassagePage.module.css';
