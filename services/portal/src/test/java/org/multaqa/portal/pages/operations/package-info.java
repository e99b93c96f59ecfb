/** Tests. */
@NullMarked
package org.multaqa.portal.pages.operations;

import org.jspecify.annotations.NullMarked;
