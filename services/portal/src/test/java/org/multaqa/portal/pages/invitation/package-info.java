/** One's own invitation and the steps of one's registration. */
@NullMarked
package org.multaqa.portal.pages.invitation;

import org.jspecify.annotations.NullMarked;
