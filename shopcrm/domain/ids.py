"""The numbers by which rows are told apart.

They are never used twice, not even after an undo. A ``Uid`` is random and stays with a thing when it leaves the file.
"""

from __future__ import annotations

from typing import NewType

Uid = NewType("Uid", str)

CustomerId = NewType("CustomerId", int)
PhoneId = NewType("PhoneId", int)
RememberedDayId = NewType("RememberedDayId", int)
FieldId = NewType("FieldId", int)
StaffId = NewType("StaffId", int)
ProductId = NewType("ProductId", int)
ConversationId = NewType("ConversationId", int)
PurchaseId = NewType("PurchaseId", int)
FollowupId = NewType("FollowupId", int)
PlanId = NewType("PlanId", int)
SheetId = NewType("SheetId", int)
ActionId = NewType("ActionId", int)
