import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { textContent } from 'domutils';
import { tidy } from '../text/spaces.ts';
import { tokensOf } from './tokens.ts';
import { isUnfolded } from './unfolding.ts';

// Class words by which the large frameworks hide an element whatever the width of the screen.
const HIDING = new Set(['hidden', 'd-none', 'hide', 'is-hidden', 'u-hidden', 'invisible', 'display-none', 'ng-hide']);
// "hidden md:block", "d-none d-lg-flex": hidden on narrow screens only.
const SHOWN_ON_SOME = /(?:^|\s)(?:\S{1,20}:|d-(?:sm|md|lg|xl|xxl|print)-)(?:block|flex|grid|inline|table|contents)/;
const FOLDED =
  / (?:\w{0,12}accordion\w{0,12}|collapse|collapsed|collapsible|faq|faqs|expand|expandable|expanded|toggle|togglable|tabs?|tabpane|tabpanel|panel|drawer|details|answer) /;

/**
 * Text that a browser does not show. React streams its content hidden (`<div hidden id="S:1">`) and moves it later;
 * a folded panel of the text is hidden until it is asked for. Neither is hidden from a reader.
 */
export function isHidden(element: Element): boolean {
  const { hidden, style, id } = element.attribs;
  if (id !== undefined && /^S:[0-9a-f]+$/.test(id)) return false;
  const says =
    (hidden !== undefined && hidden !== 'until-found') ||
    (style !== undefined && /display\s{0,5}:\s{0,5}none/i.test(style)) ||
    hasHidingClass(element.attribs['class']);
  return says && !isFolded(element) && !isUnfolded(element);
}

function hasHidingClass(names: string | undefined): boolean {
  if (!names || !/hid|none|invisible/.test(names)) return false;
  return names.split(/\s+/).some((name) => HIDING.has(name)) && !SHOWN_ON_SOME.test(names);
}

/** What ARIA calls the panel of a tab or of an accordion: a region under the heading that opens it. */
function isPanel({ attribs }: Element): boolean {
  return attribs['role'] === 'tabpanel' || (attribs['role'] === 'region' && attribs['aria-labelledby'] !== undefined);
}

/** A panel of an accordion or a tab: its own class says so, or its parent's. */
function isFolded(element: Element): boolean {
  if (isPanel(element)) return true;
  const own = tokensOf(element);
  if (/ (?:modal|dialog|popup|menu|nav|newsletter|cookie|tooltip|share|comments?|login|signup|search) /.test(own)) return false;
  return FOLDED.test(own) || (element.parent !== null && isTag(element.parent) && FOLDED.test(tokensOf(element.parent)));
}

// What scripts that add the attributes later go by.
const UNFOLDS = / (?:accordion|collapsible|faq|question|toggle) /;

/** A button that unfolds a panel bears the panel's heading: in a heading, or with a question. */
export function isPanelHead(button: Element, isInHeading: boolean): boolean {
  const { 'aria-expanded': expanded, 'aria-controls': controls } = button.attribs;
  const isSaid = expanded !== undefined || controls !== undefined;
  const tokens = tokensOf(button);
  if (!isSaid && !UNFOLDS.test(tokens)) return false;
  const text = tidy(textContent(button));
  return text.length > 3 && text.length < 200 && (isInHeading || /[?？]$/.test(text) || (isSaid && / accordion /.test(tokens)));
}
