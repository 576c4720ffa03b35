# Calendar
