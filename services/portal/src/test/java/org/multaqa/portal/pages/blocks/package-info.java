@NullMarked
package org.multaqa.portal.pages.blocks;

import org.jspecify.annotations.NullMarked;
