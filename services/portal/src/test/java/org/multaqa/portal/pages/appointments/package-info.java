@NullMarked
package org.multaqa.portal.pages.appointments;

import org.jspecify.annotations.NullMarked;
