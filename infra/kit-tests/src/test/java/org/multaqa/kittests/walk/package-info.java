/** Whether the walk of all routes can fail. */
@NullMarked
package org.multaqa.kittests.walk;

import org.jspecify.annotations.NullMarked;
