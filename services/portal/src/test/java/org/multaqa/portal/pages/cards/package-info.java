/** One thing of a place as other places show it. */
@NullMarked
package org.multaqa.portal.pages.cards;

import org.jspecify.annotations.NullMarked;
