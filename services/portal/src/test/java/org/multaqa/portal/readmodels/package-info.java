/** Tests. */
@NullMarked
package org.multaqa.portal.readmodels;

import org.jspecify.annotations.NullMarked;
