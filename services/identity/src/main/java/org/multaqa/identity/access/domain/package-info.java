/** Who is let in. */
@NullMarked
package org.multaqa.identity.access.domain;

import org.jspecify.annotations.NullMarked;
