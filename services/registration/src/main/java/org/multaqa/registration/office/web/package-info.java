/** Offices over HTTP. */
@NullMarked
package org.multaqa.registration.office.web;

import org.jspecify.annotations.NullMarked;
