/** Opening, reading and editing accounts. */
@NullMarked
package org.multaqa.identity.accounts.application;

import org.jspecify.annotations.NullMarked;
