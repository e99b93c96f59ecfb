/** Tests of identity, running. */
@NullMarked
package org.multaqa.identity;

import org.jspecify.annotations.NullMarked;
