/** Stops a start that asks for the shortcut by a property. */
@NullMarked
package org.multaqa.identity.laptop.config;

import org.jspecify.annotations.NullMarked;
