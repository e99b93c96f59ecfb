/** Rules and words of the whole service. */
@NullMarked
package org.multaqa.registration;

import org.jspecify.annotations.NullMarked;
