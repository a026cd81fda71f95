/* LockOrdering.md
```lock-order
Account.gate [ascending]
```
*/
//- message LOCK1004: ascending order
class Account
{
    internal readonly object gate = new();

    static void Bad(Account a, Account b)
    {
        lock (a.gate) { lock ({|LOCK1004:b.gate|}) { } }
    }
}
