/** What an application service is asked with, and what it answers with. */
@NullMarked
package org.multaqa.kit.application;

import org.jspecify.annotations.NullMarked;
