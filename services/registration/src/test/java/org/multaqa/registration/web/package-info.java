/** Tests of the running service. */
@NullMarked
package org.multaqa.registration.web;

import org.jspecify.annotations.NullMarked;
