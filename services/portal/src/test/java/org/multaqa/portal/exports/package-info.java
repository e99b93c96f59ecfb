/** Tests. */
@NullMarked
package org.multaqa.portal.exports;

import org.jspecify.annotations.NullMarked;
