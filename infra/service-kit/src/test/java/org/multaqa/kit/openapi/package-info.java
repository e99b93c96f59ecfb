@NullMarked
package org.multaqa.kit.openapi;

import org.jspecify.annotations.NullMarked;
