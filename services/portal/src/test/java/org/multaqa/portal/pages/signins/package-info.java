@NullMarked
package org.multaqa.portal.pages.signins;

import org.jspecify.annotations.NullMarked;
