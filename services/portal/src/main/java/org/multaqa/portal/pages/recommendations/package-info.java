/**
 * Recommendations: the list, one of them with all that offices do to it, drafting one,
 * and the board of consent.
 *
 * <pre>
 * address, below /m/{meeting}                  template          record
 * /recommendations?page=…                      recommendations   RecommendationsPage
 * /recommendations/new?output=…&amp;output=…   draft             DraftPage           (without output: choose some)
 * /recommendations/{recommendation}            recommendation    RecommendationPage
 * /recommendations/{recommendation}/wording    draft             DraftPage           (other words for a draft)
 * /consent?page=…                              consent           ConsentBoardPage    (page: a Cursor)
 *
 * form, below /m/{meeting}                      fields                             -&gt; /recommendations/{recommendation}
 * /recommendations/new                          as the next, without (an output)   -&gt; the page again
 * /recommendations                              authentic, title.*, text.*, output[], quote.{output}, attempt
 * /recommendations/{recommendation}/wording     title.*, text.*, output[], quote.{output}, version
 * /recommendations/{recommendation}/submission, /discussion, /decision, /withdrawal
 * /recommendations/{recommendation}/supports    support (true, false)
 * /recommendations/{recommendation}/positions   stance, reason, reasonLanguage, from (consent: -&gt; /consent)
 * /recommendations/{recommendation}/reservations/lifting
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.recommendations;

import org.jspecify.annotations.NullMarked;
