/** What others may know of meetings, and the rules about them. */
@NullMarked
package org.multaqa.registration.api;

import org.jspecify.annotations.NullMarked;
