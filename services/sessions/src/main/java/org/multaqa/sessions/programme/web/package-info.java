/** The programme over HTTP. */
@NullMarked
package org.multaqa.sessions.programme.web;

import org.jspecify.annotations.NullMarked;
