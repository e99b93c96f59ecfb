/** The portal: the web edge, and what everybody reads. */
@NullMarked
package org.multaqa.portal;

import org.jspecify.annotations.NullMarked;
