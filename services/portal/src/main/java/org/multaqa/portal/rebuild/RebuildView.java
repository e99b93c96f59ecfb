package org.multaqa.portal.rebuild;

import org.jspecify.annotations.Nullable;

/**
 * The read models at a glance.
 *
 * @param inUse the number of the generation in use
 * @param rebuild the last rebuild, or absent if there was none
 */
public record RebuildView(int inUse, @Nullable Progress rebuild) {

}
