@NullMarked
package org.multaqa.sessions.schedule.files;

import org.jspecify.annotations.NullMarked;
