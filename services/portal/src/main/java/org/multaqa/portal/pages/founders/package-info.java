/**
 * The founders of this installation, for founders.
 *
 * <pre>
 * address     template   record
 * /founders   founders   FoundersPage
 *
 * form                           fields                                         -&gt; /founders
 * /founders                      name, nameLanguage, email, language, attempt
 * /founders/{person}/dismissal                                                  who dismisses themselves: /
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.founders;

import org.jspecify.annotations.NullMarked;
