/** What a meeting asks, as organisers keep it. */
@NullMarked
package org.multaqa.portal.pages.questions;

import org.jspecify.annotations.NullMarked;
