/**
 * The room of a session, in which outputs are written.
 *
 * <pre>
 * address                 template   record
 * /m/{m}/workshops/{s}    workshop   WorkshopPage   (?page=… of its outputs)
 *
 * form, below /m/{m}/workshops/{s}                  fields                           -&gt; /m/{m}/workshops/{s}
 * /opening, /attendance, /closing, /acceptance
 * /outputs                                          kind, language, words, attempt   -&gt; …#o-{output}
 * /outputs/{o}/wording                              reworded.{o}, version            -&gt; …#o-{output}
 * /outputs/{o}/carried-forward                      carried (true, false)            -&gt; …#o-{output}
 * /outputs/{o}/withdrawal                                                            -&gt; …#o-{output}
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.workshops;

import org.jspecify.annotations.NullMarked;
