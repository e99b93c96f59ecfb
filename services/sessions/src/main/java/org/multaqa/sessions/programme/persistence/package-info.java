/** Where programmes and copies are kept. */
@NullMarked
package org.multaqa.sessions.programme.persistence;

import org.jspecify.annotations.NullMarked;
