/** Where passkeys are kept. */
@NullMarked
package org.multaqa.identity.passkeys.persistence;

import org.jspecify.annotations.NullMarked;
