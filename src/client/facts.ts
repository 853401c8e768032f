/* The styles of what stands in the facts panel; it is drawn by the build, and no code for it is sent. */
import '#ui/facts/ClaimRow.module.css';
import '#ui/facts/Claimant.module.css';
import '#ui/facts/DotPlot.module.css';
import '#ui/facts/FactSection.module.css';
import '#ui/facts/LocatorMap.module.css';
import '#ui/facts/PanelList.module.css';
import '#ui/facts/PanelSection.module.css';
import '#ui/facts/Timeline.module.css';
import '#ui/facts/VerificationNote.module.css';
