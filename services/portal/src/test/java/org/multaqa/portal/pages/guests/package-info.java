@NullMarked
package org.multaqa.portal.pages.guests;

import org.jspecify.annotations.NullMarked;
