/** Tests of notifications, running. */
@NullMarked
package org.multaqa.notifications;

import org.jspecify.annotations.NullMarked;
