@NullMarked
package org.multaqa.notifications.projection.domain;

import org.jspecify.annotations.NullMarked;
