/** The shortcut over HTTP, for this computer only. */
@NullMarked
package org.multaqa.identity.laptop.web;

import org.jspecify.annotations.NullMarked;
