/** Tests. */
@NullMarked
package org.multaqa.portal.pages.home;

import org.jspecify.annotations.NullMarked;
