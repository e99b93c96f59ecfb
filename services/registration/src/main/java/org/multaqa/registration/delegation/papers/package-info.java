/**
 * What is printed for those who come to a meeting: badges, the letter that invites, the
 * certificate of participation. Each is PDF in one of the languages of the pages; names
 * stay as people write them.
 */
@NullMarked
package org.multaqa.registration.delegation.papers;

import org.jspecify.annotations.NullMarked;
