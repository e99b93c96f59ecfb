/** A service as small as can be, to try the kit on: notes that are submitted. */
@NullMarked
package org.multaqa.kittests.sample;

import org.jspecify.annotations.NullMarked;
