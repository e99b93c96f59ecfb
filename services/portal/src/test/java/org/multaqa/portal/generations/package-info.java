/** Tests. */
@NullMarked
package org.multaqa.portal.generations;

import org.jspecify.annotations.NullMarked;
