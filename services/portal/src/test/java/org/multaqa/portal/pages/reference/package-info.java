@NullMarked
package org.multaqa.portal.pages.reference;

import org.jspecify.annotations.NullMarked;
