/**
 * My invitation, and the delegations that the reader keeps.
 *
 * <pre>
 * address, below /m/{meeting}   template   record
 * /join                         join       JoinPage
 *
 * form, below /m/{meeting}                                 fields   -&gt; /join
 * /invitations/{delegation}/registration, /decline
 * /delegations/{delegation}/members                        name, nameLanguage, email, language, role[], attempt
 * /delegations/{delegation}/members/{person}/approval, /check-in, /check-in-reversion, /withdrawal
 * /delegations/{delegation}/members/{person}/replacement   name, nameLanguage, email, language, attempt
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.delegations;

import org.jspecify.annotations.NullMarked;
