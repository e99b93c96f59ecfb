/**
 * Recommendations: the list, one of them with all that offices do to it, drafting one,
 * and the board of consent.
 *
 * <pre>
 * address                                                 template          record
 * /m/{m}/recommendations?page=…                           recommendations   RecommendationsPage
 * /m/{m}/recommendations/new?output=…&amp;output=…        draft             DraftPage     (without output: choose some)
 * /m/{m}/recommendations/{r}                              recommendation    RecommendationPage
 * /m/{m}/recommendations/{r}/wording                      draft             DraftPage     (other words for a draft)
 * /m/{m}/consent?page=…                                   consent           ConsentBoardPage      (page: a Cursor)
 *
 * form                                                    fields
 * /m/{m}/recommendations/new                              as the next, without (an output)                             -&gt; the page again
 * /m/{m}/recommendations                                  authentic, title.*, text.*, output[], quote.{output}, attempt
 *                                                                                                                      -&gt; /m/{m}/recommendations/{r}
 * /m/{m}/recommendations/{r}/wording                      title.*, text.*, output[], quote.{output}, version
 * /m/{m}/recommendations/{r}/submission, /discussion, /decision, /withdrawal
 * /m/{m}/recommendations/{r}/supports                     support (true, false)
 * /m/{m}/recommendations/{r}/positions                    stance, reason, reasonLanguage, from (consent: -&gt; /m/{m}/consent)
 * /m/{m}/recommendations/{r}/reservations/lifting
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.recommendations;

import org.jspecify.annotations.NullMarked;
