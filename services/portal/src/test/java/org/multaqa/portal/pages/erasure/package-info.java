/** The erasure of people. */
@NullMarked
package org.multaqa.portal.pages.erasure;

import org.jspecify.annotations.NullMarked;
