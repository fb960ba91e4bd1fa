/** Text for HTML, inside an attribute too. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Text for HTML and for Markdown alike: a headline is somebody else's, nothing in it is markup of either. */
export const escapeMarkup = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()#+\-.!<>&|$~"':=^]/g, (sign) => `&#${sign.charCodeAt(0)};`);
