/** Tests. */
@NullMarked
package org.multaqa.portal.pages.workshops;

import org.jspecify.annotations.NullMarked;
