@NullMarked
package org.multaqa.portal.pages.doors;

import org.jspecify.annotations.NullMarked;
