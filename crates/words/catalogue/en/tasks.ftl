# Tasks and conveyance
