/**
 * The people whom a reader keeps: a roster, each member of a delegation, one act upon
 * several, and tables by which people come and go.
 *
 * <pre>
 * address, below /m/{meeting}                  template     record
 * /people                                      people       RosterPage
 * /people/together/{act}                       together     BulkPage
 * /people/import                               import       ImportPage
 * /people/import/{table}                       import       ImportPage with its preview
 * /delegations/{delegation}/members            nomination   NominationPage
 * /delegations/{delegation}/members/{person}   member       MemberPage
 *
 * query of /people: office, role, state, find, page; elsewhere all of it in one field, back
 *
 * file, below /m/{meeting}: /people.csv, /people.xlsx (office), /people/import/{table}/report.csv
 *
 * form, below /m/{meeting}                                 fields; back, after of all -&gt; /people
 * /people/together/{act}                                   who[]
 * /delegations/{delegation}/members                        name, nameLanguage, email, language, role[], attempt
 * /delegations/{delegation}/members/{person}/reminder, /approval, /check-in, /check-in-reversion, /withdrawal
 * /delegations/{delegation}/members/{person}/correction    rightName, rightLanguage, rightEmail
 * /delegations/{delegation}/members/{person}/replacement   name, nameLanguage, email, language, attempt
 * /people/import                                           table, a file -&gt; the preview
 * /people/import/{table}                                   plan, attempt
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.delegations;

import org.jspecify.annotations.NullMarked;
