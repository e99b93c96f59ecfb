/** Tests. */
@NullMarked
package org.multaqa.portal.pages.shell;

import org.jspecify.annotations.NullMarked;
