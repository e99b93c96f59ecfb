/** Tests. */
@NullMarked
package org.multaqa.portal.pages.shell.merging;

import org.jspecify.annotations.NullMarked;
