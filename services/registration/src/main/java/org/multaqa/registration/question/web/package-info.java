/** Questions over HTTP. */
@NullMarked
package org.multaqa.registration.question.web;

import org.jspecify.annotations.NullMarked;
