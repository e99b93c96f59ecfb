/**
 * Puts the shortcut of the laptop together, and stops a start that asks for it by a
 * property.
 */
@NullMarked
package org.multaqa.identity.laptop.config;

import org.jspecify.annotations.NullMarked;
