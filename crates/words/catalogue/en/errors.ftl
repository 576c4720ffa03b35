# Sentences of errors. Keys begin with `errors-`.

## Acts that did not happen

errors-refused-title = This cannot be done now
errors-refused-kept = Nothing was changed. What is on record stays as it is.
errors-refused-back = Back to the page
errors-missing = There is no such record.
errors-repeated = This was done already. It was recorded once.
errors-overloaded = Too much arrived at once, and this was not taken. Please try again in a moment.
errors-store = The records could not be read or written. Nothing was recorded.
errors-too-large = What was sent is larger than can be taken. Shorten the text, or send the file in parts.
errors-unreadable = What was sent could not be read to the end. Please send it again.

## Answers without a page of their own

errors-back = Back to the page

errors-400 = What was sent cannot be read
errors-400-why = A value in the address or in the form is out of shape. Days are written as 2017-06-26, numbers in digits alone.
errors-400-next = Go back and choose again. Nothing was recorded.

errors-401 = You have to sign in for this
errors-401-why = You are not signed in, or your session is over.
errors-401-next = Sign in and try again. Nothing was recorded.

errors-403 = This came from elsewhere and was not taken
errors-403-why = Madang takes only what its own pages send. Requests from other sites, or from outdated pages, are turned away for safety.
errors-403-next = Open the page of Madang anew and try again. Nothing was recorded.

errors-405 = This address does not do that
errors-405-why = This address is opened in another way. It also happens when a page is reloaded after a form was sent.
errors-405-next = Go back and use the button on that page.

errors-408 = Sending took too long
errors-408-why = The time ran out before everything had arrived. The connection may be slow or broken.
errors-408-next = Check the connection and send it again. Nothing was recorded.

errors-413 = What was sent is too large
errors-413-why = The form or the attached file is larger than can be taken.
errors-413-next = Go back: what you wrote is still there. Shorten the text, or send the file in parts.

errors-415 = It was sent in a form that is not taken
errors-415-why = This address takes only what a form on a page sends.
errors-415-next = Go back and send the form. Nothing was recorded.

errors-422 = A field of the form is missing or does not fit
errors-422-why = A field that is needed did not arrive, or a value cannot be read as a number or a day.
errors-422-next = Go back: what you wrote is still there. Look at the fields and send them again.

errors-429 = Too many attempts in a short time
errors-429-why = Repeated attempts are held off for a while to protect people’s accounts.
errors-429-next = Please try again in a few minutes.

errors-503 = This cannot be taken now
errors-503-why = Too much arrived at once, or the house is being looked after. What you wanted to do was not recorded.
errors-503-next = Please try again in a moment.
