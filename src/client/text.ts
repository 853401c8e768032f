/* The styles of the texts on pages of one column; they are drawn by the build, and no code for them is sent. */
import '#ui/list/ArticleList.module.css';
import '#ui/list/LeadArticle.module.css';
import '#ui/list/PageTitle.module.css';
import '#ui/glossary/Glossary.module.css';
