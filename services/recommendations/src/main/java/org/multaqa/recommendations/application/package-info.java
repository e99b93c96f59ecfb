/** What people may do with recommendations. */
@NullMarked
package org.multaqa.recommendations.application;

import org.jspecify.annotations.NullMarked;
