/**
 * Who runs a meeting: its organisers and observers, and whom headquarters sends as its
 * officers, president and secretary general. For organisers; where there is none, for
 * founders, who appoint the first.
 *
 * <pre>
 * address, below /m/{meeting}/setup   template                    record
 * /roles                              appointments                AppointmentsPage
 *
 * form, below /m/{meeting}/setup                     fields                                            -&gt; /roles
 * /roles                                             role, name, nameLanguage, email, language, attempt   a founder: /m/{meeting}
 * /roles/{person}/{role}, and below it /removal                                                        oneself as organiser: /m/{meeting}
 * /roles/of/{delegation}/{person}/{role}, /removal   version
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.appointments;

import org.jspecify.annotations.NullMarked;
