/** Passkeys of people, and what may be done with them. */
@NullMarked
package org.multaqa.identity.passkeys.domain;

import org.jspecify.annotations.NullMarked;
