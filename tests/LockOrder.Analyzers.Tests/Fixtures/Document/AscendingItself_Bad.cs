/* LockOrdering.md
```lock-order
Account.gate
  Account.gate [ascending]
```
*/
class Account : IComparable<Account>
{
    internal readonly object gate = new();
    internal int Id;
    internal string Owner = "";
    public int CompareTo(Account? other) => 0;
    public static bool operator <(Account a, Account b) => true;
    public static bool operator >(Account a, Account b) => true;

    static void Good(Account a, Account b)
    {
        if (a.CompareTo(b) < 0) { lock (a.gate) { lock (b.gate) { } } }
    }

    static void Good2(Account a, Account b)
    {
        if (a < b) { lock (a.gate) { lock (b.gate) { } } }
    }

    static void Bad(Account a, Account b)
    {
        lock (a.gate) { lock ({|LOCK1004:b.gate|}) { } }
    }
}
