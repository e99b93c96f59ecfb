/** What people may ask of a programme, and what registration has told. */
@NullMarked
package org.multaqa.sessions.programme.application;

import org.jspecify.annotations.NullMarked;
