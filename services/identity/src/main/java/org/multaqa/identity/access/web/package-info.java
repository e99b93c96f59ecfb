/** Blocked accounts by HTTP, and the end of their sessions. */
@NullMarked
package org.multaqa.identity.access.web;

import org.jspecify.annotations.NullMarked;
