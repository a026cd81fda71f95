/* LockOrdering.md
```lock-order
Account.gate -> Account.gate [ascending Account.Id]
```
*/
class Account
{
    internal readonly object gate = new();
    internal int Id { get; init; }

    static void Good(Account a, Account b)
    {
        var (first, second) = a.Id < b.Id ? (a, b) : (b, a);
        lock (first.gate) { lock (second.gate) { } }
    }

    static void Good2(Account a, Account b)
    {
        if (a.Id > b.Id) { (a, b) = (b, a); }
        lock (a.gate) { lock (b.gate) { } }
    }

    static void Good3(Account a, Account b)
    {
        if (a.Id.CompareTo(b.Id) < 0) { lock (a.gate) { lock (b.gate) { } } }
    }

    static void Bad(Account a, Account b)
    {
        lock (a.gate) { lock ({|LOCK1004:b.gate|}) { } }
    }
}
