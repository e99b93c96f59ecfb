/** Who is signing in: accounts, one-time links, and tokens for everybody else. */
@NullMarked
package org.multaqa.identity;

import org.jspecify.annotations.NullMarked;
