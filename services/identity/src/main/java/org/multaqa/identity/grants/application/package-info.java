/** What people may do right now. */
@NullMarked
package org.multaqa.identity.grants.application;

import org.jspecify.annotations.NullMarked;
