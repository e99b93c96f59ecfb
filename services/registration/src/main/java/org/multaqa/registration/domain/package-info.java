/** What every aggregate of registration asks of words. */
@NullMarked
package org.multaqa.registration.domain;

import org.jspecify.annotations.NullMarked;
