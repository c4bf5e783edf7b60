// The only script a page names. Every page works without it; the modules only make it quicker.
import './busy.js';
import './caps.js';
import './combo.js';
import './desk.js';
import './draft.js';
import './files.js';
import './import.js';
import './keys.js';
import './lock.js';
import './menu.js';
import './print.js';
import './theme.js';
import './ticks.js';
import './toast.js';
