/* LockOrdering.md
```lock-order
Bank.Gate
  ledger
ledger
  {|LOCK0004:gate|}
```
*/
class Bank
{
    internal readonly object Gate = new();
}

class Ledger
{
    internal readonly object ledger = new();
}
