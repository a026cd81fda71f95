/* LockOrdering.md
```lock-order
Account.gate
  Account.gate {|LOCK0002:[ascending Idd]|}
```
*/
class Account
{
    internal readonly object gate = new();
    internal int Id;
}
