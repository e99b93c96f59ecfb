/**
 * Accounts that nobody is let in to, for founders; everybody else finds nothing here.
 *
 * <pre>
 * address     template        record
 * /blocks     blocks/blocks   BlocksPage
 *
 * form                     fields            -&gt; /blocks
 * /blocks                  account, reason
 * /blocks/{person}/end
 * /blocks/passkeys         lost
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.blocks;

import org.jspecify.annotations.NullMarked;
