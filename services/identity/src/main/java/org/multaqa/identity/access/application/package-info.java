/** Blocking accounts, and telling all services whose access ends. */
@NullMarked
package org.multaqa.identity.access.application;

import org.jspecify.annotations.NullMarked;
