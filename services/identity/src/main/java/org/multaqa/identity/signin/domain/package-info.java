/** A link that signs somebody in, once. */
@NullMarked
package org.multaqa.identity.signin.domain;

import org.jspecify.annotations.NullMarked;
