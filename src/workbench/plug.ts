/**
 * The workbench's server puts this before office.js into every page of the add-in: it asks the
 * page around to play Excel for it. In Excel there is no such script.
 */
window.parent.nianbaoWorkbench?.plug(window);
