@NullMarked
package org.multaqa.kit.audit;

import org.jspecify.annotations.NullMarked;
