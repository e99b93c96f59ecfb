/** Tries the running portal as browsers and programs use it. */
@NullMarked
package org.multaqa.portal.web;

import org.jspecify.annotations.NullMarked;
