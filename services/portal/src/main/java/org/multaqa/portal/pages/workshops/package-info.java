/**
 * The room of a session, in which outputs are written.
 *
 * <pre>
 * address, below /m/{meeting}   template   record
 * /workshops/{session}          workshop   WorkshopPage   (?page=… of its outputs, or ?output=… for the page with this one)
 *
 * form, below /m/{meeting}/workshops/{session}   fields                           -&gt; /m/{meeting}/workshops/{session}
 * /opening, /attendance, /closing, /acceptance
 * /reopening                                     reason, reasonLanguage
 * /outputs                                       kind, language, words, attempt   -&gt; …#o-{output}
 * /late-words                                    kind, language, words, attempt   -&gt; /late-words#o-{output}
 * /outputs/{output}/wording                      reworded.{output}, version       -&gt; …#o-{output}
 * /outputs/{output}/carried-forward              carried (true, false)            -&gt; …#o-{output}
 * /outputs/{output}/withdrawal                                                    -&gt; …#o-{output}
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.workshops;

import org.jspecify.annotations.NullMarked;
