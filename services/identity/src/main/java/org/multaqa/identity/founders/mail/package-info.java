/** What founders are told by mail. */
@NullMarked
package org.multaqa.identity.founders.mail;

import org.jspecify.annotations.NullMarked;
