/** Erasing people, in identity and by telling all others. */
@NullMarked
package org.multaqa.identity.erasure.application;

import org.jspecify.annotations.NullMarked;
