@NullMarked
package org.multaqa.model.events;

import org.jspecify.annotations.NullMarked;
