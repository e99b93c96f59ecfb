/** Tests. */
@NullMarked
package org.multaqa.portal.messaging;

import org.jspecify.annotations.NullMarked;
