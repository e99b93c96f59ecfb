@NullMarked
package org.multaqa.sessions.schedule.application;

import org.jspecify.annotations.NullMarked;
