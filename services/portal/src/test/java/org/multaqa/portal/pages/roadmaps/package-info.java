/** Tests. */
@NullMarked
package org.multaqa.portal.pages.roadmaps;

import org.jspecify.annotations.NullMarked;
