@NullMarked
package org.multaqa.sessions.schedule.web;

import org.jspecify.annotations.NullMarked;
