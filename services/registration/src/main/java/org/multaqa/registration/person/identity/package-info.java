/** Talks to identity over HTTP, guarded. */
@NullMarked
package org.multaqa.registration.person.identity;

import org.jspecify.annotations.NullMarked;
