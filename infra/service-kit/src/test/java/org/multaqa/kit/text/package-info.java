@NullMarked
package org.multaqa.kit.text;

import org.jspecify.annotations.NullMarked;
