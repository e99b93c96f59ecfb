/**
 * The erasure of people, for each of them and for founders, whom people ask who cannot
 * sign in.
 *
 * <pre>
 * address             template   record
 * /erasures           erasures   ErasuresPage   founders
 * /erasures/{person}  erasure    ErasurePage    the person, and founders
 *
 * form                fields     -&gt;
 * /erasures           email      /erasures/{person}
 * /erasures/{person}             /?erased for oneself, who is signed out by it; else /erasures
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.erasure;

import org.jspecify.annotations.NullMarked;
