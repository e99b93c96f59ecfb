/** What is in a file that was sent. */
@NullMarked
package org.multaqa.sessions.material.files;

import org.jspecify.annotations.NullMarked;
