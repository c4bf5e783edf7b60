// The only script a page names. Every page works without it; the modules only make it quicker.
import './again.js';
import './beside.js';
import './busy.js';
import './caps.js';
import './combo.js';
import './desk.js';
import './files.js';
import './import.js';
import './heard.js';
import './keys.js';
import './menu.js';
import './print.js';
import './promises.js';
import './queue.js';
import './theme.js';
import './ticks.js';
import './toast.js';
