/**
 * My invitation, and the delegations that the reader keeps.
 *
 * <pre>
 * address, below /m/{meeting}   template   record
 * /join                         join       JoinPage
 * /people/import                import     ImportPage
 * /people/import/{table}        import     ImportPage with its preview
 *
 * file, below /m/{meeting}: /people.csv, /people.xlsx (office), /people/import/{table}/report.csv
 *
 * form, below /m/{meeting}                                 fields   -&gt; /join
 * /invitations/{delegation}/registration, /decline
 * /delegations/{delegation}/members                        name, nameLanguage, email, language, role[], attempt
 * /delegations/{delegation}/members/{person}/approval, /check-in, /check-in-reversion, /withdrawal
 * /delegations/{delegation}/members/{person}/replacement   name, nameLanguage, email, language, attempt
 * /people/import                                           table, a file -&gt; the preview
 * /people/import/{table}                                   plan, attempt
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.delegations;

import org.jspecify.annotations.NullMarked;
