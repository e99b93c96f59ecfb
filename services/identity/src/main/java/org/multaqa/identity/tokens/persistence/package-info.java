/** Where authorizations and the signing key are kept. */
@NullMarked
package org.multaqa.identity.tokens.persistence;

import org.jspecify.annotations.NullMarked;
