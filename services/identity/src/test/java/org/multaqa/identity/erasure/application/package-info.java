/** Erasing people. */
@NullMarked
package org.multaqa.identity.erasure.application;

import org.jspecify.annotations.NullMarked;
