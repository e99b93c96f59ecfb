/** Who is calling: a bearer token becomes an actor, and nobody else gets in. */
@NullMarked
package org.multaqa.kit.security;

import org.jspecify.annotations.NullMarked;
