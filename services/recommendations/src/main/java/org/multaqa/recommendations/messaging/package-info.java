/** What is kept of the facts of registration and sessions. */
@NullMarked
package org.multaqa.recommendations.messaging;

import org.jspecify.annotations.NullMarked;
