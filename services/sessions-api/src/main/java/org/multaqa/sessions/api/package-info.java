/**
 * What others may know of the programme, of workshops and of their outputs, and the rules
 * about them. The owner runs them before it acts, pages before they offer.
 */
@NullMarked
package org.multaqa.sessions.api;

import org.jspecify.annotations.NullMarked;
