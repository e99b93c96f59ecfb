/** Tests of this part of identity. */
@NullMarked
package org.multaqa.identity.founders.web;

import org.jspecify.annotations.NullMarked;
