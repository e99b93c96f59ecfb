/** Words as people take them for the same. */
@NullMarked
package org.multaqa.kit.text;

import org.jspecify.annotations.NullMarked;
