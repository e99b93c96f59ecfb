/** What all pages share: language, errors, style. */
@NullMarked
package org.multaqa.identity.pages;

import org.jspecify.annotations.NullMarked;
