/** Where accounts and their addresses are kept. */
@NullMarked
package org.multaqa.identity.accounts.persistence;

import org.jspecify.annotations.NullMarked;
