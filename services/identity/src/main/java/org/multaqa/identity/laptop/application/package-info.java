/** The people whom the shortcut lets in, and their tokens. */
@NullMarked
package org.multaqa.identity.laptop.application;

import org.jspecify.annotations.NullMarked;
