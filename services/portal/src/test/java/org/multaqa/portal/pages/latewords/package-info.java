@NullMarked
package org.multaqa.portal.pages.latewords;

import org.jspecify.annotations.NullMarked;
