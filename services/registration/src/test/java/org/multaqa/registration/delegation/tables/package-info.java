@NullMarked
package org.multaqa.registration.delegation.tables;

import org.jspecify.annotations.NullMarked;
