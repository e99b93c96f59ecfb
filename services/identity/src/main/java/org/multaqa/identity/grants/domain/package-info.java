/** What people may do, as registration has told. */
@NullMarked
package org.multaqa.identity.grants.domain;

import org.jspecify.annotations.NullMarked;
