/** Recommendations over HTTP. */
@NullMarked
package org.multaqa.recommendations.web;

import org.jspecify.annotations.NullMarked;
