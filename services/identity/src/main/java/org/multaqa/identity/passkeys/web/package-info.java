/** Passkeys on pages and by HTTP. */
@NullMarked
package org.multaqa.identity.passkeys.web;

import org.jspecify.annotations.NullMarked;
