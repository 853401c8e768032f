/* The styles of what the labels mean; its text is drawn by the build, and no code for it is sent. */
import '#ui/method/Method.module.css';
