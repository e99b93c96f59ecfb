/**
 * What arrived after a workshop had closed, for those who run it, and for its authors.
 * What it says is asked of sessions each time, and kept nowhere else.
 *
 * <pre>
 * address, below /m/{meeting}              template              record
 * /workshops/{session}/late-words          latewords/late-words  LateWordsPage   (?page=…)
 *
 * form, below that                         fields                   -&gt; …#o-{output}
 * /{words}/taking-up
 * /{words}/setting-aside                   reason, reasonLanguage
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.latewords;

import org.jspecify.annotations.NullMarked;
