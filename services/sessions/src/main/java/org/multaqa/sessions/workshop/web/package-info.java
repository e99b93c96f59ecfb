/** Workshops and outputs over HTTP. */
@NullMarked
package org.multaqa.sessions.workshop.web;

import org.jspecify.annotations.NullMarked;
