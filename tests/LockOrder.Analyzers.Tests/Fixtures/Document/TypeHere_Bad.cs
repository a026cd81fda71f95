/* LockOrdering.md
```lock-order
{|LOCK0002:Bank.Safe|}
  Bank.Registry
  Elsewhere.Gate
```
*/
static class Bank
{
    internal static readonly object Registry = new();
}
