/** Where links are kept. */
@NullMarked
package org.multaqa.identity.signin.persistence;

import org.jspecify.annotations.NullMarked;
