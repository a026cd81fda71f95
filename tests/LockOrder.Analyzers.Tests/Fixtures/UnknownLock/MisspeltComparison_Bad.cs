/* LockOrdering.md
```lock-order
Account.gate
  Account.gate {|LOCK0002:[ascending Nmber]|}
```
*/
//- message LOCK0002: 'Nmber' names no member of this project; did you mean 'Number'?
class Account
{
    internal readonly object gate = new();
    internal int Number;
}
