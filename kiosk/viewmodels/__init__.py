"""Qt objects and item models behind the screens; QtCore, QtGui colours and QtQml only."""
