/** Tests of the whole service. */
@NullMarked
package org.multaqa.registration.web;

import org.jspecify.annotations.NullMarked;
