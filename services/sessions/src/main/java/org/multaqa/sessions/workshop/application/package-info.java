/** What people may ask of workshops and outputs. */
@NullMarked
package org.multaqa.sessions.workshop.application;

import org.jspecify.annotations.NullMarked;
