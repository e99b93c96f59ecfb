/**
 * The security log, for founders; everybody else finds nothing here.
 *
 * <pre>
 * address         template                   record
 * /security-log   securitylog/security-log   SecurityLogPage
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.securitylog;

import org.jspecify.annotations.NullMarked;
