/** The pages drawn with the words of the sample meeting, without any service. */
@NullMarked
package org.multaqa.portal.pages;

import org.jspecify.annotations.NullMarked;
