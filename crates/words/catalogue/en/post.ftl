# E-mail
