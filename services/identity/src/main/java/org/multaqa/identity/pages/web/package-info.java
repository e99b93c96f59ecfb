/** What all pages share: language, errors, style. */
@NullMarked
package org.multaqa.identity.pages.web;

import org.jspecify.annotations.NullMarked;
