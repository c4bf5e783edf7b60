// The only script a page names. Every page works without it; the modules only make it quicker.
import './busy.js';
import './caps.js';
import './combo.js';
import './desk.js';
import './files.js';
import './guide.js';
import './import.js';
import './keymap.js';
import './keys.js';
import './menu.js';
import './palette.js';
import './print.js';
import './theme.js';
import './ticks.js';
import './toast.js';
