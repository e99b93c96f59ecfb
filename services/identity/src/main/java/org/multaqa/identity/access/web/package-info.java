/** Blocked accounts by HTTP. */
@NullMarked
package org.multaqa.identity.access.web;

import org.jspecify.annotations.NullMarked;
