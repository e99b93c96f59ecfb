/**
 * My invitation, and the delegations that the reader keeps.
 *
 * <pre>
 * address        template   record
 * /m/{m}/join    join       JoinPage
 *
 * form                                                                  fields                                          -&gt; /m/{m}/join
 * /m/{m}/invitations/{delegation}/registration, /decline
 * /m/{m}/delegations/{d}/members                                        name, nameLanguage, email, language, role[], attempt
 * /m/{m}/delegations/{d}/members/{person}/approval, /check-in, /withdrawal
 * /m/{m}/delegations/{d}/members/{person}/replacement                   name, nameLanguage, email, language, attempt
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.delegations;

import org.jspecify.annotations.NullMarked;
