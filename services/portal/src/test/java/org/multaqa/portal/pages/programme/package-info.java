/** Tests. */
@NullMarked
package org.multaqa.portal.pages.programme;

import org.jspecify.annotations.NullMarked;
