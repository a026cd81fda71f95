/* LockOrdering.md
```lock-order
Bank.Registry
  Bank.Ledger
```
*/
//- option build_property.ProjectDir = /fixture/
//- nowhere LOCK0007
class Nothing { }
