/** The first-run page, and founders over HTTP. */
@NullMarked
package org.multaqa.identity.founders.web;

import org.jspecify.annotations.NullMarked;
