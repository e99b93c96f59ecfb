/** The running portal, with the rest of the platform and its people played by a test. */
@NullMarked
package org.multaqa.portal.running;

import org.jspecify.annotations.NullMarked;
