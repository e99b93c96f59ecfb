/** What is kept of the facts of registration and recommendations. */
@NullMarked
package org.multaqa.roadmap.messaging;

import org.jspecify.annotations.NullMarked;
