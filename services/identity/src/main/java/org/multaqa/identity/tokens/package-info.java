/** The OpenID provider: its clients, its key, and what its tokens say. */
@NullMarked
package org.multaqa.identity.tokens;

import org.jspecify.annotations.NullMarked;
