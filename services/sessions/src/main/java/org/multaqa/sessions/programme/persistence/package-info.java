/** What is stored in an earlier form, and how it takes today's. */
@NullMarked
package org.multaqa.sessions.programme.persistence;

import org.jspecify.annotations.NullMarked;
