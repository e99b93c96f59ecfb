@NullMarked
package org.multaqa.registration.delegation.papers;

import org.jspecify.annotations.NullMarked;
