/** What people are told when identity is away or refuses an account. */
@NullMarked
package org.multaqa.registration.person.web;

import org.jspecify.annotations.NullMarked;
