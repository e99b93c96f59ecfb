/**
 * One thing of a place as other places show it (an output under a recommendation, a
 * recommendation under an initiative, what happened under all of them), and the
 * presenters that fill it. Knows no place.
 */
@NullMarked
package org.multaqa.portal.pages.cards;

import org.jspecify.annotations.NullMarked;
